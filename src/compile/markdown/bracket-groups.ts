import { linksOf, type StyledText, slice } from './styled-text.ts';

/** A bracketed part of a line: `(OSDI 2022)`, `[Paper]`. The range includes the brackets. */
export interface BracketGroup {
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
/** Full-width and ASCII brackets may close each other: `（APSys 2020)`. */
const otherWidth = new Map([
  [')', '）'],
  ['）', ')'],
]);
const kindByOpening = new Map<string, BracketGroup['open']>([
  ['(', '('],
  ['（', '('],
  ['[', '['],
  ['【', '['],
]);

/** Finds the outermost bracket groups. Unpaired brackets and those inside a link's text are text. */
export function findBracketGroups(text: StyledText): BracketGroup[] {
  const pairs = pairBrackets(text.text);
  if (pairs.size === 0) return [];
  const links = linksOf(text);
  const groups: BracketGroup[] = [];
  let from = 0;
  for (const [start, last] of [...pairs].sort(([a], [b]) => a - b)) {
    const open = kindByOpening.get(text.text.charAt(start));
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

/** Maps the index of each opening bracket to that of its closing one, for each kind separately. */
function pairBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const opened = new Map([...closers.keys()].map((open) => [open, [] as number[]]));
  for (const { 0: bracket, index } of text.matchAll(/[()[\]（）【】]/gu)) {
    opened.get(bracket)?.push(index);
    for (const [open, close] of closers) {
      if (bracket !== close && bracket !== otherWidth.get(close)) continue;
      const start = opened.get(open)?.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}
