import type { Element, ElementContent, RootContent as HastContent, Nodes as HastNodes } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes, RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { type NoteElement, type NoteNode, type NoteTag, noteTags } from '../../paper/note.ts';
import type { EntryPlace, LiquidBlock } from '../markdown/syntax-tree.ts';
import { cardList, isCards } from './card-list.ts';
import { liquidElement } from './liquid-element.ts';
import { attributesOf } from './note-attributes.ts';
import type { NoteContext } from './note-context.ts';
import { convertImage } from './note-image.ts';
import { convertMath, mathElement, type TexNode } from './note-math.ts';
import { textOf } from './text-of.ts';

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
/** What a page writes is never an entry: those are found. */
const allowed = new Set<string>(noteTags.filter((tag) => tag !== 'entry'));
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
  inlineMath: (_, node: TexNode) => mathElement('inline', node),
  math: (_, node: TexNode) => mathElement('block', node),
  entryPlace: (_, node: EntryPlace) => node,
};

/** Nodes that the HTML parser must not look at. */
const passThrough = ['entryPlace'];

/** Elements below so many others give their text only. */
const deepest = 40;

/**
 * Turns blocks of a page into note nodes: allowed elements stay, links and images are resolved, everything else gives its text.
 * A block whose HTML cannot be parsed keeps its text and is reported; the others are converted one by one.
 */
export function toNote(nodes: readonly RootContent[], context: NoteContext): NoteNode[] {
  try {
    const tree: Nodes = { type: 'root', children: [...nodes] };
    const hast = toHast(tree, { handlers, allowDangerousHtml: true });
    return convert(holdsHtml(tree) ? raw(withoutHalfPlaces(hast), { passThrough }) : hast, context, 0);
  } catch (error) {
    if (nodes.length > 1) return nodes.flatMap((node) => toNote([node], context));
    const place = { file: context.file, line: nodes[0]?.position?.start.line ?? 1 };
    // The HTML parser has faults of its own on HTML that nobody writes by intent.
    const why = error instanceof RangeError ? 'is nested too deeply to be shown' : 'cannot be parsed';
    context.reporter.report('too-complex', place, `the HTML ${why}: its text is kept`);
    return nodes.map((node) => ({ tag: 'p', children: [plainText(node)] }));
  }
}

/** Takes away places that lack an offset, as those of nodes that were read from HTML do: the HTML parser wants whole ones. */
function withoutHalfPlaces(node: HastNodes): HastNodes {
  if (node.position?.start.offset === undefined || node.position.end.offset === undefined)
    delete node.position;
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

function convert(node: HastNodes, context: NoteContext, depth: number): NoteNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'root') return convertAll(node.children, context, depth);
  if (node.type === 'entryPlace') return convertEntries(node, context);
  return node.type === 'element' ? convertElement(node, context, depth) : [];
}

function convertEntries({ entries, heading }: EntryPlace, { anchors }: NoteContext): NoteNode[] {
  return entries.map(({ number, line }, place) => ({
    tag: 'entry',
    paper: String(number),
    line,
    ...(heading !== null && place === 0 && { id: anchors(heading, null) }),
  }));
}

function convertAll(
  nodes: readonly (HastContent | ElementContent)[],
  context: NoteContext,
  depth: number,
): NoteNode[] {
  return mergeText(nodes.flatMap((node) => convert(node, context, depth)));
}

function convertElement(node: Element, context: NoteContext, depth: number): NoteNode[] {
  if (node.tagName === 'input' && node.properties.type === 'checkbox')
    return [node.properties.checked ? '☑' : '☐'];
  if (dropped.has(node.tagName) || node.properties.dataFootnoteBackref !== undefined) return [];
  if (depth > deepest) return [textOf(node)];
  if (isCards(node)) return convertElement(cardList(node), context, depth);
  const tag = sameAs.get(node.tagName) ?? node.tagName;
  if (tag === 'img') return convertImage(node, context);
  if (tag === 'math') return convertMath(node, context);
  const children = isContainer(tag)
    ? convertAll(node.children, context, depth + 1).filter(
        (child) => typeof child !== 'string' || child.trim() !== '',
      )
    : convertAll(node.children, context, depth + 1);
  if (!isAllowed(tag)) return children;
  const element: NoteElement = { tag, ...attributesOf(tag, node, context) };
  if (tag === 'a' && (element.href === undefined || children.length === 0)) return children;
  if (neverEmpty.test(tag) && children.length === 0) return [];
  if (tag === 'pre') return [{ ...element, children: [textOf(node).replace(/\n$/u, '')] }];
  return [children.length === 0 ? element : { ...element, children }];
}

function isAllowed(tag: string): tag is NoteTag {
  return allowed.has(tag);
}

/** Elements that say nothing without content. */
const neverEmpty = /^(?:figcaption|h[2-6])$/u;

/** Elements between whose children white space means nothing. */
function isContainer(tag: string): boolean {
  return /^(?:ul|ol|table|thead|tbody|tr|figure|blockquote|li|details|aside)$/u.test(tag);
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
