import { readAward } from '../names/awards.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { readVenue } from '../names/venue.ts';
import type { FieldLine } from '../reading/entry-lines.ts';

/** Parts a paragraph's lines where another title in bold begins, and where a line divides: `--- Surveys ---`. A bold line right below a title is its translation. */
export function splitAtTitles(lines: readonly FieldLine[]): FieldLine[][] {
  const parts: FieldLine[][] = [[]];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const begins = before !== undefined && (isDivider(before) || (isBoldTitle(line) && !isBoldTitle(before)));
    if (begins) parts.push([line]);
    else parts.at(-1)?.push(line);
  });
  return parts;
}

/** Tells whether a line separates the lines above it from those below. */
export function isDivider({ text: { text } }: FieldLine): boolean {
  return /^\s*[-–—=*_~]{2,}[^-–—=*_~]+[-–—=*_~]{2,}\s*$/u.test(text);
}

/** A bold line of a few words that is not a venue or an award. */
function isBoldTitle({ text: { text, marks } }: FieldLine): boolean {
  const words = text.trim();
  return (
    words.split(/\s+/u).length >= 4 &&
    marks.some(({ kind, start, end }) => kind === 'strong' && end - start >= words.length) &&
    fieldNameOfLine(text) === null &&
    readVenue(words) === null &&
    readAward(words) === null
  );
}
