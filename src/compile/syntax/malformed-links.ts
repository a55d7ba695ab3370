import type { Image, Link, Nodes, Parents, PhrasingContent } from 'mdast';
import { spacedWords } from '../markdown/white-space.ts';

/** In words. Text longer than this is a title; shorter text is a label that follows a title. */
const maxLabelWords = 3;

/**
 * Repairs links with a space, `[Some title] (https://…)`, with swapped brackets, `(code)[https://…]`, or
 * written as an image, `![Some title](https://….pdf)`.
 */
export function repairMalformedLinks(parent: Parents): void {
  const children: Nodes[] = parent.children;
  for (const [index, child] of children.entries())
    if (child.type === 'image' && isTitledDocument(child)) children[index] = linkOf(child);
  for (const child of children) if ('children' in child && child.type !== 'link') repairMalformedLinks(child);
  for (let index = children.length - 2; index > 0; index--) repairAt(children as PhrasingContent[], index);
}

/** Documents that no host shows as an image. */
const document = /^https?:.*\.(?:pdf|ps|djvu|epub)(?:[?#]|$)/iu;

/** An image of a document elsewhere that is described by a title. */
function isTitledDocument({ alt, url }: Image): boolean {
  return document.test(url) && /\p{L}{2}\s+\p{L}+/u.test(alt ?? '');
}

/** The image as a link, which begins one column later, after the `!`. */
function linkOf({ alt, url, position }: Image): Link {
  const start = position && { ...position.start, column: position.start.column + 1 };
  return {
    type: 'link',
    url,
    children: [text(alt ?? '') as Link['children'][number]],
    ...(start && { position: { start, end: position.end } }),
  };
}

/** Repairs the link at an index, if brackets before it hold its text. */
function repairAt(nodes: PhrasingContent[], index: number): void {
  const [before, link, after] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (before?.type !== 'text' || link?.type !== 'link' || after?.type !== 'text' || !isBare(link)) return;
  if (/\]\s+\($/u.test(before.value) && after.value.startsWith(')')) attachTitle(nodes, index, link);
  const swapped = /[(（]([^()（）[\]]{2,30})[)）]\[$/u.exec(before.value);
  if (swapped?.[1] === undefined || !after.value.startsWith(']')) return;
  before.value = `${before.value.slice(0, swapped.index)}[`;
  link.children = [{ type: 'text', value: swapped[1] }];
}

/** Makes the bracketed text the link's text, if it is longer than a label. */
function attachTitle(nodes: PhrasingContent[], index: number, link: Link): void {
  const opening = nodes
    .slice(0, index)
    .findLastIndex((node, other) => node.type === 'text' && hasOpenBracket(node.value, other === index - 1));
  const [open, close, after] = [nodes[opening], nodes[index - 1], nodes[index + 1]];
  if (open?.type !== 'text' || close?.type !== 'text' || after?.type !== 'text') return;
  const inside = close.value.replace(/\]\s+\($/u, '');
  const between: PhrasingContent[] = opening === index - 1 ? [] : nodes.slice(opening + 1, index - 1);
  const start = (opening === index - 1 ? inside : open.value).lastIndexOf('[');
  const first = (opening === index - 1 ? inside : open.value).slice(start + 1);
  const last = opening === index - 1 ? '' : inside;
  const count = spacedWords(`${first} ${between.map(textOf).join(' ')} ${last}`);
  if (count <= maxLabelWords || between.some(({ type }) => type === 'link')) return;
  const children = [text(first), ...between, text(last)].filter(
    (node) => node.type !== 'text' || node.value !== '',
  ) as Link['children'];
  const position = open.position && link.position && { start: open.position.start, end: link.position.end };
  const joined: Link = { ...link, children, ...(position && { position }) };
  nodes.splice(opening, index - opening + 2, { ...open, value: open.value.slice(0, start) }, joined, {
    ...after,
    value: after.value.slice(1),
  });
}

/** Whether a text leaves a bracket open. `ignoreLastClosing`: leaves out the `] (` at the end. */
function hasOpenBracket(value: string, ignoreLastClosing: boolean): boolean {
  const unclosed = ignoreLastClosing ? value.replace(/\]\s+\($/u, '') : value;
  return unclosed.lastIndexOf('[') > unclosed.lastIndexOf(']');
}

function isBare({ children: [only, ...others], url }: Link): boolean {
  return others.length === 0 && only?.type === 'text' && /^https?:/iu.test(url) && url.endsWith(only.value);
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
