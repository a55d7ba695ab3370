import { linksOf, type StyledText, slice } from './styled-text.ts';

/** A bracketed part of a line: `(OSDI 2022)`, `[Paper]`. Positions include the brackets. */
export interface Group {
  readonly open: '(' | '[';
  readonly start: number;
  readonly end: number;
  readonly inner: StyledText;
}

const closers = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
]);
/** Full-width and plain brackets are mixed up by hand: `（APSys 2020)`. */
const twins = new Map([
  [')', '）'],
  ['）', ')'],
]);
const opensAs = new Map<string, Group['open']>([
  ['(', '('],
  ['（', '('],
  ['[', '['],
  ['【', '['],
]);

/** Finds the outermost bracketed parts of a text. Brackets inside a longer link, and brackets without a partner, are text. */
export function findGroups(text: StyledText): Group[] {
  const partners = partnersIn(text.text);
  if (partners.size === 0) return [];
  const links = linksOf(text);
  const groups: Group[] = [];
  let from = 0;
  for (const [start, last] of [...partners].sort(([a], [b]) => a - b)) {
    const open = opensAs.get(text.text.charAt(start));
    if (open === undefined || start < from) continue;
    const end = last + 1;
    if (links.some((link) => link.start <= start && link.end >= end && link.end - link.start > end - start))
      continue;
    groups.push({ open, start, end, inner: slice(text, start + 1, last) });
    const labelled = links.find((link) => link.start === start && link.end === end);
    if (labelled !== undefined)
      groups[groups.length - 1] = {
        open,
        start,
        end,
        inner: {
          text: text.text.slice(start + 1, last),
          marks: [{ ...labelled, start: 0, end: last - start - 1 }],
        },
      };
    from = last + 1;
  }
  return groups;
}

/** Where the bracket that opens at a position is closed. Each kind of bracket is paired by itself. */
function partnersIn(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const opened = new Map([...closers.keys()].map((open) => [open, [] as number[]]));
  for (const { 0: bracket, index } of text.matchAll(/[()[\]（）【】]/gu)) {
    opened.get(bracket)?.push(index);
    for (const [open, close] of closers) {
      if (bracket !== close && bracket !== twins.get(close)) continue;
      const start = opened.get(open)?.pop();
      if (start !== undefined) partners.set(start, index);
    }
  }
  return partners;
}
