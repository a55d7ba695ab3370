import type { Element, ElementContent, RootContent as HastContent, Nodes as HastNodes } from 'hast';
import { raw } from 'hast-util-raw';
import type { FootnoteReference, Nodes, RootContent } from 'mdast';
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast';
import {
  type RichTextElement,
  type RichTextNode,
  type RichTextTag,
  richTextTags,
} from '../../paper/rich-text.ts';
import { hasTooManyAttributes, htmlNestsTooDeep } from '../markdown/nesting.ts';
import type { EntryPlaceholder, GitBookBlock } from '../markdown/syntax-tree.ts';
import { cardList, isCards } from './card-list.ts';
import { attributesOf } from './element-attributes.ts';
import { gitBookElement } from './gitbook-element.ts';
import { convertImage } from './image.ts';
import { convertMath, mathElement, type TexNode } from './math.ts';
import type { RichTextContext } from './rich-text-context.ts';
import { textOf } from './text-of.ts';

/** HTML elements with an equivalent element in rich text. */
const equivalents = new Map<string, RichTextTag>([
  ['b', 'strong'],
  ['i', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['h1', 'h2'],
  ['picture', 'figure'],
]);
/** Without `entry`: those come from the compiler, never from HTML of a page. */
const allowed = new Set<string>(richTextTags.filter((tag) => tag !== 'entry'));
/** Elements dropped with their text. */
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
  gitBookBlock: (state, block: GitBookBlock) => gitBookElement(block, state.all(block)),
  gitBookTag: () => undefined,
  inlineMath: (_, node: TexNode) => mathElement('inline', node),
  math: (_, node: TexNode) => mathElement('block', node),
  entryPlaceholder: (_, node: EntryPlaceholder) => node,
  // The remark of a paper may call a footnote that stays on the page.
  footnoteReference: (state, node: FootnoteReference) =>
    state.footnoteById.has(node.identifier.toUpperCase())
      ? defaultHandlers.footnoteReference(state, node)
      : undefined,
};

/** Nodes that the HTML parser passes through. */
const passThrough = ['entryPlaceholder'];

/** Deeper elements are reduced to their text. */
const maxDepth = 40;

/**
 * Converts blocks of a page into rich-text nodes. Keeps allowed elements, resolves links and images, and
 * reduces other elements to their content. A block whose HTML cannot be parsed is reduced to its text and
 * reported.
 */
export function toRichText(nodes: readonly RootContent[], context: RichTextContext): RichTextNode[] {
  if (nodes.length === 0) return [];
  try {
    const tree: Nodes = { type: 'root', children: [...nodes] };
    const html = htmlIn(tree);
    if (htmlNestsTooDeep(html.join(''))) throw new RangeError('HTML is nested too deeply');
    if (hasTooManyAttributes(html.join(''))) throw new Error('HTML has too many attributes');
    const hast = toHast(tree, { handlers, allowDangerousHtml: true });
    return convert(html.length === 0 ? hast : raw(dropPartialPositions(hast), { passThrough }), context, 0);
  } catch (error) {
    if (nodes.length > 1) return nodes.flatMap((node) => toRichText([node], context));
    const location = { file: context.file, line: nodes[0]?.position?.start.line ?? 1 };
    // The HTML parser throws on some malformed HTML.
    const why = error instanceof RangeError ? 'is nested too deeply' : 'cannot be parsed';
    context.reporter.report('too-complex', location, `the HTML ${why}: only its text is kept`);
    return nodes.map((node) => ({ tag: 'p', children: [plainText(node)] }));
  }
}

/** Deletes positions without offsets, as nodes converted from HTML have: the HTML parser needs both. */
function dropPartialPositions(node: HastNodes): HastNodes {
  if (node.position?.start.offset === undefined || node.position.end.offset === undefined)
    delete node.position;
  if ('children' in node) node.children.forEach(dropPartialPositions);
  return node;
}

function plainText(node: Nodes): string {
  if (node.type === 'html') return node.value.replace(/<[^<>]*>/gu, ' ').trim();
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join(node.type === 'paragraph' ? '' : '\n') : '';
}

/** All HTML below a node, in order. */
function htmlIn(node: Nodes): string[] {
  if (node.type === 'html') return [node.value];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}

function convert(node: HastNodes, context: RichTextContext, depth: number): RichTextNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'root') return convertAll(node.children, context, depth);
  if (node.type === 'entryPlaceholder') return convertEntries(node, context);
  return node.type === 'element' ? convertElement(node, context, depth) : [];
}

function convertEntries(
  { entries, heading }: EntryPlaceholder,
  { nameAnchor }: RichTextContext,
): RichTextNode[] {
  return entries.map(({ number, line }, index) => ({
    tag: 'entry',
    // The entry's number, until `datasetPage` puts the paper's id.
    paper: String(number),
    line,
    ...(heading !== null && index === 0 && { id: nameAnchor(heading, null) }),
  }));
}

function convertAll(
  nodes: readonly (HastContent | ElementContent)[],
  context: RichTextContext,
  depth: number,
): RichTextNode[] {
  return mergeText(nodes.flatMap((node) => convert(node, context, depth)));
}

function convertElement(node: Element, context: RichTextContext, depth: number): RichTextNode[] {
  if (node.tagName === 'input' && node.properties.type === 'checkbox')
    return [node.properties.checked ? '☑' : '☐'];
  if (dropped.has(node.tagName) || node.properties.dataFootnoteBackref !== undefined) return [];
  if (depth > maxDepth) return [textOf(node)];
  if (isCards(node)) return convertElement(cardList(node), context, depth);
  const tag = equivalents.get(node.tagName) ?? node.tagName;
  if (tag === 'img') return convertImage(node, context);
  if (tag === 'math') return convertMath(node, context);
  const children = isContainer(tag)
    ? convertAll(node.children, context, depth + 1).filter(
        (child) => typeof child !== 'string' || child.trim() !== '',
      )
    : convertAll(node.children, context, depth + 1);
  if (!isAllowed(tag)) return children;
  const element: RichTextElement = { tag, ...attributesOf(tag, node, context) };
  if (tag === 'a' && (element.href === undefined || children.length === 0)) return children;
  if (neverEmpty.test(tag) && children.length === 0) return [];
  if (tag === 'pre') return [{ ...element, children: [textOf(node).replace(/\n$/u, '')] }];
  return [children.length === 0 ? element : { ...element, children }];
}

function isAllowed(tag: string): tag is RichTextTag {
  return allowed.has(tag);
}

/** Elements dropped when they have no content. */
const neverEmpty = /^(?:figcaption|h[2-6])$/u;

/** Whether white space between an element's children is insignificant. */
function isContainer(tag: string): boolean {
  return /^(?:ul|ol|table|thead|tbody|tr|figure|blockquote|li|details|aside)$/u.test(tag);
}

function mergeText(nodes: readonly RichTextNode[]): RichTextNode[] {
  const merged: RichTextNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string') merged[merged.length - 1] = last + node;
    else merged.push(node);
  }
  return merged.filter((node) => node !== '\n' && node !== '');
}
