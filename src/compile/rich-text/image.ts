import type { Element } from 'hast';
import type { RichTextNode } from '../../paper/rich-text.ts';
import type { RichTextContext } from './rich-text-context.ts';

/** Converts an image of the list. An external image becomes a link, an unreadable one its alt text. */
export function convertImage(
  node: Element,
  { file, resolver, imageStore, reporter }: RichTextContext,
): RichTextNode[] {
  const alt = String(node.properties.alt ?? '').trim();
  const source = String(node.properties.src ?? '');
  const target = resolver.resolve(file, source);
  const image = target.kind === 'file' ? imageStore.find(target.path) : null;
  if (image !== null)
    return [{ tag: 'img', src: image.published, alt, width: image.width, height: image.height }];
  const location = { file, line: node.position?.start.line ?? 1 };
  if (target.kind === 'file')
    reporter.report('asset-unreadable', location, `${target.path} is not an image that can be shown`);
  if (target.kind === 'web') return [{ tag: 'a', href: target.url, children: [alt || 'image'] }];
  return alt === '' ? [] : [alt];
}
