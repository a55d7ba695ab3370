import type { Html, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { spacedWords } from '../markdown/white-space.ts';
import { oneOf } from '../patterns/pattern.ts';

/** Summaries that do not name a group of entries. */
const noGroup = oneOf('i')`
  abstract|summary|tl;?dr|details?|notes?|bib ?tex|citation
  |(?:click|tap|press|show|hide|expand|view|read|see|toggle|open)\b.*|(?:table of )?contents?`;

/** At most this many blocks below a summary are looked at. */
const maxBlocks = 1000;

/** A `<details>` element that has begun and not yet ended. */
export interface Fold {
  /** Its summary, if it names the group of the entries in it. */
  readonly group: string | null;
  /** Whether HTML ends it; else the next heading does. */
  readonly isClosed: boolean;
}

const tag = /<(\/?)details\b[^>]*>(?:\s*<summary\b[^>]*>([\s\S]*?)<\/summary>)?/gi;

const bareTag = /<(\/?)details\b[^>]*>/gi;

/** Tells whether HTML begins or ends a `<details>` element. */
export function isFold(node: RootContent): node is Html {
  return node.type === 'html' && /<\/?details\b/i.test(node.value);
}

/** The elements that have not yet ended after the piece of HTML at `index`, outermost first. */
export function foldsAfter(
  open: readonly Fold[],
  { value }: Html,
  blocks: readonly RootContent[],
  index: number,
): readonly Fold[] {
  // Those that the HTML opens and also ends hold no blocks.
  let ended = 0;
  const opened: string[] = [];
  for (const [, slash, summary = ''] of value.matchAll(tag)) {
    if (slash !== '/') opened.push(summary);
    else if (opened.pop() === undefined) ended += 1;
  }
  const still = ended === 0 ? open : open.slice(0, -ended);
  if (opened.length === 0) return still;
  const below = blocks.slice(index + 1, index + 1 + maxBlocks);
  return [...still, ...opened.map((summary) => foldOf(summary, below))];
}

function foldOf(summary: string, below: readonly RootContent[]): Fold {
  const text = summary
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const { inside, isClosed } = contentsOf(below);
  const namesGroup = text !== '' && !noGroup.test(text.replace(/[^\p{L}\s;]+/gu, '').trim());
  return { group: namesGroup && mayHoldEntries(inside) ? text : null, isClosed };
}

/** The blocks in a `<details>` element, without those in other such elements inside it. */
function contentsOf(below: readonly RootContent[]): { inside: RootContent[]; isClosed: boolean } {
  const inside: RootContent[] = [];
  let level = 0;
  for (const node of below) {
    if (isFold(node))
      for (const [, slash] of node.value.matchAll(bareTag)) {
        level += slash === '/' ? -1 : 1;
        if (level < 0) return { inside, isClosed: true };
      }
    else if (level === 0) inside.push(node);
  }
  return { inside, isClosed: false };
}

/** A list, a table, or several paragraphs or headings. */
function mayHoldEntries(inside: readonly RootContent[]): boolean {
  return (
    inside.some(({ type }) => type === 'list' || type === 'table') ||
    inside.filter(({ type }) => type === 'paragraph' || type === 'heading').length > 1
  );
}

/** At least this many elements whose summary is a title make a habit. */
const minTitled = 2;

/** A summary right after the `<details>` that it belongs to, at the end of a piece of HTML. */
const lastSummary = /<summary(?:\s[^>]*)?>\s*([\s\S]*?)\s*<\/summary>\s*$/iu;

/**
 * Makes paragraphs of the summaries of `<details>` elements that hold the fields of one work and nothing
 * else: `<summary><b>A Title of Words</b> (KNOT 2020)</summary>` above `- Authors: …` and `- [Paper](…)`. A
 * page has two or more of them. The paragraph is where the summary is.
 */
export function titlesFromSummaries(root: Root, parse: (text: string) => Root): void {
  const titled = root.children.flatMap((node, index) => {
    const summary = isFold(node) ? (lastSummary.exec(node.value)?.[1] ?? '') : '';
    const words = summary.replace(/<[^>]*>/gu, ' ').trim();
    const below = root.children.slice(index + 1, index + 1 + maxBlocks);
    const isTitle = spacedWords(words) >= 3 && !noGroup.test(words);
    return isTitle && holdsFields(contentsOf(below).inside) ? [{ node: node as Html, summary }] : [];
  });
  if (titled.length < minTitled) return;
  for (const { node, summary } of titled) {
    const [title] = parse(summary).children;
    if (title?.type !== 'paragraph') continue;
    node.value = node.value.replace(lastSummary, '');
    root.children.splice(root.children.indexOf(node) + 1, 0, placedAt(title, node));
  }
}

function placedAt(paragraph: Paragraph, { position }: Html): Paragraph {
  const place = (node: Nodes): void => {
    if (position !== undefined) node.position = position;
    if ('children' in node) for (const child of node.children) place(child);
  };
  place(paragraph);
  return paragraph;
}

/** Lists of fields (`Authors: …`) or links of a word or two, at least one a field, perhaps above a quote. */
function holdsFields(inside: readonly RootContent[]): boolean {
  const others = inside.filter(({ type }) => type !== 'list' && type !== 'blockquote');
  const items = inside.flatMap((node) => (node.type === 'list' ? node.children : []));
  const texts = items.map((item) => textOf(item).trim());
  const isField = (text: string) => /^\p{L}[\p{L} ]{0,24}[:：]/u.test(text);
  return (
    others.length === 0 &&
    texts.some(isField) &&
    texts.every((text) => isField(text) || spacedWords(text) <= 2)
  );
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
