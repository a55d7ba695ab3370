import type { Element, ElementContent, RootContent as HastContent, Nodes as HastNodes } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes, RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { type NoteElement, type NoteNode, type NoteTag, noteTags } from '../../paper/note.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import { anchorOf } from '../pages/outline.ts';
import type { Reporter } from '../report/reporter.ts';
import type { LiquidBlock } from '../syntax/syntax-tree.ts';
import type { AssetStore } from './assets.ts';
import { liquidElement } from './liquid-element.ts';

/** What a note needs to know of the page it stands on. */
export interface NoteContext {
  readonly file: string;
  readonly resolver: LinkResolver;
  readonly assets: AssetStore;
  readonly reporter: Reporter;
}

/** HTML elements written another way in a note. */
const sameAs = new Map<string, NoteTag>([
  ['b', 'strong'],
  ['i', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['h1', 'h2'],
  ['picture', 'figure'],
]);
const allowed = new Set<string>(noteTags);
/** Elements whose text is no text. */
const dropped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'head',
  'title',
  'textarea',
  'select',
  'form',
  'input',
  'button',
  'source',
  'video',
  'audio',
  'canvas',
]);

const handlers: Handlers = {
  liquidBlock: (state, block: LiquidBlock) => liquidElement(block, state.all(block)),
  liquidTag: () => undefined,
  inlineMath: (_, node: { value: string }) => mathElement('inline', node.value),
  math: (_, node: { value: string }) => mathElement('block', node.value),
};

/** Elements below so many others give their text only. */
const deepest = 40;

/** Turns blocks of a page into note nodes: allowed elements stay, links and images are resolved, everything else gives its text. */
export function toNote(nodes: readonly RootContent[], context: NoteContext): NoteNode[] {
  try {
    const tree: Nodes = { type: 'root', children: [...nodes] };
    const hast = toHast(tree, { handlers, allowDangerousHtml: true });
    return convert(holdsHtml(tree) ? raw(withoutHalfPlaces(hast)) : hast, context, 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const place = { file: context.file, line: nodes[0]?.position?.start.line ?? 1 };
    context.reporter.report('too-complex', place, 'the HTML is nested too deeply to be shown: its text is kept');
    return nodes.map((node) => ({ tag: 'p', children: [plainText(node)] }));
  }
}

/** Takes away places that lack an offset, as those of nodes that were read from HTML do: the HTML parser wants whole ones. */
function withoutHalfPlaces(node: HastNodes): HastNodes {
  if (node.position?.start.offset === undefined || node.position.end.offset === undefined) delete node.position;
  if ('children' in node) node.children.forEach(withoutHalfPlaces);
  return node;
}

function plainText(node: Nodes): string {
  if (node.type === 'html') return node.value.replace(/<[^<>]*>/gu, ' ').trim();
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join(node.type === 'paragraph' ? '' : '\n') : '';
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}

function mathElement(kind: 'inline' | 'block', tex: string): Element {
  return { type: 'element', tagName: 'math', properties: { dataKind: kind }, children: [{ type: 'text', value: tex }] };
}

function convert(node: HastNodes, context: NoteContext, depth: number): NoteNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'root') return convertAll(node.children, context, depth);
  return node.type === 'element' ? convertElement(node, context, depth) : [];
}

function convertAll(nodes: readonly (HastContent | ElementContent)[], context: NoteContext, depth: number): NoteNode[] {
  return mergeText(nodes.flatMap((node) => convert(node, context, depth)));
}

function convertElement(node: Element, context: NoteContext, depth: number): NoteNode[] {
  if (dropped.has(node.tagName)) return [];
  if (depth > deepest) return [textOf(node)];
  const tag = sameAs.get(node.tagName) ?? node.tagName;
  if (tag === 'img') return convertImage(node, context);
  if (tag === 'math') return [{ tag: 'math', kind: String(node.properties.dataKind ?? 'inline'), children: [textOf(node)] }];
  const children = isContainer(tag)
    ? convertAll(node.children, context, depth + 1).filter((child) => typeof child !== 'string' || child.trim() !== '')
    : convertAll(node.children, context, depth + 1);
  if (!isAllowed(tag)) return children;
  const element: NoteElement = { tag, ...attributesOf(tag, node, context) };
  if (tag === 'a' && element.href === undefined) return children;
  if (tag === 'figcaption' && children.length === 0) return [];
  if (tag === 'pre') return [{ ...element, children: [textOf(node).replace(/\n$/u, '')] }];
  return [children.length === 0 ? element : { ...element, children }];
}

function attributesOf(tag: NoteTag, node: Element, context: NoteContext): Partial<NoteElement> {
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
      const language = Array.isArray(names) ? names.map(String).find((name) => name.startsWith('language-')) : undefined;
      return language === undefined ? {} : { kind: language.slice('language-'.length) };
    }
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { id: anchorOf(textOf(node)) };
    default:
      return {};
  }
}

/** An in-page anchor stays, a page of the list becomes its path, anything that leads nowhere is no link (it is reported where links are checked). */
function resolveHref(address: string, { file, resolver }: NoteContext): string | null {
  const target = resolver.resolve(file, address);
  if (target.kind === 'web') return target.url;
  if (target.kind !== 'file') return null;
  const anchor = target.anchor === '' ? '' : `#${target.anchor}`;
  return target.path === file && anchor !== '' ? anchor : target.path + anchor;
}

function convertImage(node: Element, { file, resolver, assets, reporter }: NoteContext): NoteNode[] {
  const alt = String(node.properties.alt ?? '').trim();
  const source = String(node.properties.src ?? '');
  const target = resolver.resolve(file, source);
  const asset = target.kind === 'file' ? assets.find(target.path) : null;
  if (asset !== null) return [{ tag: 'img', src: asset.published, alt, width: asset.width, height: asset.height }];
  const place = { file, line: node.position?.start.line ?? 1 };
  if (target.kind === 'file') reporter.report('asset-unreadable', place, `${target.path} is no image that can be shown`);
  if (target.kind === 'web') return [{ tag: 'a', href: target.url, children: [alt || 'image'] }];
  return alt === '' ? [] : [alt];
}

function isAllowed(tag: string): tag is NoteTag {
  return allowed.has(tag);
}

/** Elements between whose children white space means nothing. */
function isContainer(tag: string): boolean {
  return /^(?:ul|ol|table|thead|tbody|tr|figure|blockquote|li|details|aside)$/u.test(tag);
}

function textOf(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function mergeText(nodes: readonly NoteNode[]): NoteNode[] {
  const merged: NoteNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string') merged[merged.length - 1] = last + node;
    else merged.push(node);
  }
  return merged.filter((node) => node !== '\n' && node !== '');
}
