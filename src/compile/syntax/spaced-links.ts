import type { Link, Nodes, Parents, PhrasingContent } from 'mdast';

/** A label behind a title has few words; more are a title. */
const mostLabelWords = 3;

/** Joins links that a slip keeps apart: `[Title of a paper] (https://…)` has a space too many, `(code)[https://…]` has its brackets swapped. */
export function joinSpacedLinks(parent: Parents): void {
  const children: Nodes[] = parent.children;
  for (const child of children) if ('children' in child && child.type !== 'link') joinSpacedLinks(child);
  for (let index = children.length - 2; index > 0; index--) joinAt(children as PhrasingContent[], index);
}

/** Joins the address at a place with the words in brackets before it, if that is what stands there. */
function joinAt(nodes: PhrasingContent[], index: number): void {
  const [before, link, after] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (before?.type !== 'text' || link?.type !== 'link' || after?.type !== 'text' || !isBare(link)) return;
  if (/\]\s+\($/u.test(before.value) && after.value.startsWith(')')) joinTitle(nodes, index, link);
  const swapped = /[(（]([^()（）[\]]{2,30})[)）]\[$/u.exec(before.value);
  if (swapped?.[1] === undefined || !after.value.startsWith(']')) return;
  before.value = `${before.value.slice(0, swapped.index)}[`;
  link.children = [{ type: 'text', value: swapped[1] }];
}

/** The words between the brackets become the link's, when they are more than a label. */
function joinTitle(nodes: PhrasingContent[], index: number, link: Link): void {
  const opening = nodes
    .slice(0, index)
    .findLastIndex((node, at) => node.type === 'text' && opens(node.value, at === index - 1));
  const [open, close, after] = [nodes[opening], nodes[index - 1], nodes[index + 1]];
  if (open?.type !== 'text' || close?.type !== 'text' || after?.type !== 'text') return;
  const inside = close.value.replace(/\]\s+\($/u, '');
  const words: PhrasingContent[] = opening === index - 1 ? [] : nodes.slice(opening + 1, index - 1);
  const start = (opening === index - 1 ? inside : open.value).lastIndexOf('[');
  const first = (opening === index - 1 ? inside : open.value).slice(start + 1);
  const last = opening === index - 1 ? '' : inside;
  const count = `${first} ${words.map(textOf).join(' ')} ${last}`.trim().split(/\s+/u).length;
  if (count <= mostLabelWords || words.some(({ type }) => type === 'link')) return;
  const children = [text(first), ...words, text(last)].filter(
    (node) => node.type !== 'text' || node.value !== '',
  ) as Link['children'];
  const position = open.position && link.position && { start: open.position.start, end: link.position.end };
  const joined: Link = { ...link, children, ...(position && { position }) };
  nodes.splice(opening, index - opening + 2, { ...open, value: open.value.slice(0, start) }, joined, {
    ...after,
    value: after.value.slice(1),
  });
}

/** Tells whether a text leaves a bracket open; the text with the closing bracket must hold both. */
function opens(value: string, closesToo: boolean): boolean {
  const words = closesToo ? value.replace(/\]\s+\($/u, '') : value;
  return words.lastIndexOf('[') > words.lastIndexOf(']');
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
