import { linksOf, type StyledText, slice } from '../syntax/styled-text.ts';

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
  const links = linksOf(text);
  const groups: Group[] = [];
  for (let start = 0; start < text.text.length; start++) {
    const open = opensAs.get(text.text.charAt(start));
    if (open === undefined) continue;
    const last = partner(text.text, start);
    if (last === null) continue;
    const end = last + 1;
    if (links.some((link) => link.start <= start && link.end >= end && link.end - link.start > end - start)) continue;
    groups.push({ open, start, end, inner: slice(text, start + 1, last) });
    const labelled = links.find((link) => link.start === start && link.end === end);
    if (labelled !== undefined)
      groups[groups.length - 1] = {
        open,
        start,
        end,
        inner: { text: text.text.slice(start + 1, last), marks: [{ ...labelled, start: 0, end: last - start - 1 }] },
      };
    start = last;
  }
  return groups;
}

function partner(text: string, start: number): number | null {
  const open = text.charAt(start);
  const close = closers.get(open) ?? '';
  const twin = twins.get(close);
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === open) depth++;
    if ((character === close || character === twin) && --depth === 0) return index;
  }
  return null;
}
