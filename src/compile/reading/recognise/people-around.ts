import type { CutLine } from '../atoms.ts';
import { countsBetween } from '../name-counts.ts';
import type { Span } from '../spans.ts';

/** `Frost, Ada, and Max Berg. 2019`: behind names that open a line, more of them or a year in the line below. */
export function namesGoOn({ atoms, gaps, names, text: { text } }: CutLine, to: number): boolean {
  const [next, gap] = [atoms[to + 1], gaps[to + 1] ?? []];
  if (next === undefined) return false;
  if (/^(?:19|20)\d{2}[a-z]?$/u.test(text.slice(next.start, next.end))) return gap.includes('\n');
  const { others, persons, given } = countsBetween(names, to + 1, to + 2);
  return gap.includes(',') && others === 0 && persons + given > 0;
}

/** `Frost & Berg, A Title, 2019`, `Frost, A Title, 2019`: surnames alone, a comma, a title of several words and a year. */
export function opensWithSurnames({ gaps, names, text, atoms }: CutLine, from: number, to: number): boolean {
  let end = from;
  while (end < to && countsBetween(names, end, end + 1).others === 0) end += 1;
  const { surnames, others } = countsBetween(names, from, end);
  const year = atoms[to + 1];
  return (
    end > from &&
    others === 0 &&
    surnames > 0 &&
    (gaps[end] ?? []).at(-1) === ',' &&
    year !== undefined &&
    /^(?:19|20)\d{2}$/u.test(text.text.slice(year.start, year.end)) &&
    text.text.slice(atoms[end]?.start, atoms[to]?.end).split(/\s+/u).length >= 4
  );
}

/** `Ada Frost, *A Title*, 2019`: names open the line, and nothing else stands before what is in italics. */
export function isBehindNames({ line, from }: Pick<Span, 'line' | 'from'>): boolean {
  if (from === 0) return false;
  const { others, persons, surnames, given, cuts } = countsBetween(line.names, 0, from);
  return others === 0 && persons + cuts + Math.min(surnames, given) > 0;
}

/** `Frost, A., & Berg, M. A title`, `A. Frost, A title`: names that open a span are no part of a title. */
export function opensWithPeople({ gaps, names }: CutLine, from: number, to: number): boolean {
  let end = from;
  while (end <= to && countsBetween(names, end, end + 1).others === 0) end += 1;
  if (end === from || end > to) return false;
  const { persons, surnames, given, certain, cuts } = countsBetween(names, from, end);
  return (
    persons + Math.min(surnames, given) >= 2 ||
    (persons > 0 && surnames + given > 0) ||
    certain > 0 ||
    cuts > 0 ||
    (persons > 0 && (gaps[end] ?? []).includes('"'))
  );
}
