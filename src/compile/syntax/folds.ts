import type { Html, RootContent } from 'mdast';

/** Summaries that do not name a group of entries. */
const noGroup =
  /^(?:abstract|summary|tl;?dr|details?|notes?|bib ?tex|citation|(?:click|tap|press|show|hide|expand|view|read|see|toggle|open)\b.*|(?:table of )?contents?)$/iu;

/** At most this many blocks below a summary are looked at. */
const maxBlocks = 1000;

/** A `<details>` element that has begun and not yet ended. */
export interface Fold {
  /** Its summary, if it names the group of the entries in it. */
  readonly group: string | null;
  /** Whether HTML ends it; else the next heading does. */
  readonly isClosed: boolean;
}

const tag = /<(\/?)details\b[^>]*>(?:\s*<summary\b[^>]*>([\s\S]*?)<\/summary>)?/giu;

/** Tells whether HTML begins or ends a `<details>` element. */
export function isFold(node: RootContent): node is Html {
  return node.type === 'html' && /<\/?details\b/iu.test(node.value);
}

/** The elements that have not yet ended after a piece of HTML, outermost first. `below`: the blocks after it. */
export function foldsAfter(
  open: readonly Fold[],
  { value }: Html,
  below: readonly RootContent[],
): readonly Fold[] {
  let folds = open;
  for (const [, slash, summary = ''] of value.matchAll(tag))
    folds = slash === '/' ? folds.slice(0, -1) : [...folds, foldOf(summary, below)];
  return folds;
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
  for (const node of below.slice(0, maxBlocks)) {
    if (isFold(node))
      for (const [, slash] of node.value.matchAll(tag)) {
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
