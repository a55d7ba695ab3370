import type { Element, Nodes } from 'hast';
import type { RichTextElement, RichTextTag } from '../../paper/rich-text.ts';
import { anchorKey } from '../syntax/outline.ts';
import type { RichTextContext } from './rich-text-context.ts';
import { textOf } from './text-of.ts';

/** The attributes of a rich-text element, from those of the HTML element. */
export function attributesOf(
  tag: RichTextTag,
  node: Element,
  context: RichTextContext,
): Partial<RichTextElement> {
  const { properties } = node;
  switch (tag) {
    case 'a': {
      const href = resolveHref(String(properties.href ?? ''), context);
      return href === null ? {} : { href };
    }
    case 'ol':
      return typeof properties.start === 'number' ? { start: properties.start } : {};
    case 'aside':
      return { kind: String(properties.dataKind ?? 'info') };
    case 'pre': {
      const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code');
      const names = code?.type === 'element' ? code.properties.className : undefined;
      const language = Array.isArray(names)
        ? names.map(String).find((name) => name.startsWith('language-'))
        : undefined;
      return language === undefined ? {} : { kind: language.slice('language-'.length) };
    }
    case 'li': {
      const { id } = properties;
      return typeof id === 'string' && isFootnote.test(id) ? { id: context.nameAnchor('', id) } : {};
    }
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { id: context.nameAnchor(textOf(node), explicitAnchor(node)) };
    default:
      return {};
  }
}

/** The id that a footnote gets, to which its calls lead. */
const isFootnote = /^user-content-fn-/u;

/** The explicit anchor of a heading: `## Queues <a href="#q" id="q"></a>`. */
function explicitAnchor(node: Nodes): string | null {
  if (node.type === 'element' && typeof node.properties.id === 'string') return node.properties.id;
  return 'children' in node ? (node.children.map(explicitAnchor).find((id) => id !== null) ?? null) : null;
}

/** The URL, in-page anchor or page path of a link; null for broken links, which `checks` reports. */
function resolveHref(address: string, { file, resolver }: RichTextContext): string | null {
  const target = resolver.resolve(file, address);
  if (target.kind === 'web') return target.url;
  if (target.kind !== 'file') return null;
  const anchor = target.anchor === '' ? '' : `#${anchorKey(target.anchor)}`;
  return target.path === file && anchor !== '' ? anchor : target.path + anchor;
}
