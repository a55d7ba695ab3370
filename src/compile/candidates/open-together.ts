import { linksOf } from '../markdown/styled-text.ts';
import { holdsYear, withoutYearAtEnd } from '../patterns/year.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import { areNames } from './cited-lines.ts';
import { arePeopleAboveTitle, titleFirst } from './paragraph-parts.ts';
import { isField } from './soft-lines.ts';

/** Whether a paragraph's lines open a block together, although the first does not do so by itself. */
export function openTogether(lines: readonly FieldLine[]): boolean {
  return (
    isStructured(lines) || isAboveWork(lines) || arePeopleAboveTitle(lines) || titleFirst(lines) !== lines
  );
}

/** A line of words with a field in the line below, in one paragraph: a title with its venue or address. */
function isStructured([first, second]: readonly FieldLine[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    isField(second.text) &&
    !isField(first.text) &&
    linksOf(first.text).length === 0
  );
}

/** `Ada Frost. 2019` above `[A Title of Words](…)`: the authors and year of the work in the line below. */
function isAboveWork([first, second]: readonly FieldLine[]): boolean {
  const link = second === undefined ? undefined : linksOf(second.text)[0];
  if (first === undefined || second === undefined || link === undefined) return false;
  if (/[^\s[]/u.test(second.text.text.slice(0, link.start))) return false;
  const names = withoutYearAtEnd(first.text.text);
  return holdsYear(first.text.text) && areNames(first.text.withText({ text: names, marks: [] }));
}
