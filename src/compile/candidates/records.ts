import { linksOf } from '../markdown/styled-text.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import type { FieldLine } from '../reading/entry-lines.ts';

/** A record: a line `Title: …`, and below it at least one with its authors, venue or date. */
export function isRecord([first, ...others]: readonly Pick<FieldLine, 'text'>[]): boolean {
  return (
    first !== undefined &&
    fieldNameOfLine(first.text.text)?.role === 'title' &&
    others.some(({ text }) => {
      const role = fieldNameOfLine(text.text)?.role;
      return role === 'authors' || role === 'venue' || role === 'date';
    })
  );
}

/** A word or two, or a few Chinese characters, before a colon: in a record, a field follows. */
const named = /^\W{0,4}?(\p{Script=Han}{1,8}|\p{L}+(?:\s\p{L}+)?)\s*[:：]/u;

/** Tells whether lines open with the name of a field, known or not, and belong to the record above them. */
export function isOfRecord([line]: readonly FieldLine[], above: readonly FieldLine[] = []): boolean {
  return (
    line !== undefined &&
    named.test(line.text.text) &&
    isRecord(above) &&
    fieldNameOfLine(line.text.text)?.role !== 'title'
  );
}

/** Names before a whole citation of the paper. */
const citation = /^\W{0,4}?(?:citations?|cite(?:\sas)?|references?|引用(?:格式)?|参考文献|引文)\s*[:：]/iu;

/** The lines below a head. In a record, `Citation: Frost A. Knots[J]. …` repeats others, so it is a note. */
export function linesBelow(head: FieldLine, lines: readonly FieldLine[]): readonly FieldLine[] {
  const isCitation = ({ role, text }: FieldLine) =>
    role === null && citation.test(text.text) && linksOf(text).length === 0;
  return isRecord([head, ...lines])
    ? lines.map((line) => (isCitation(line) ? { ...line, role: 'notes' } : line))
    : lines;
}
