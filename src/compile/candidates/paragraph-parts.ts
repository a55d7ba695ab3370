import { spacedWords } from '../markdown/white-space.ts';
import { readAward } from '../names/awards.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { isPersonName } from '../names/people/person-names.ts';
import { readVenue } from '../names/venue.ts';
import { withoutYearAtEnd } from '../patterns/year.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import type { Label } from '../reading/hypothesis.ts';
import type { Line } from '../reading/lines/line.ts';
import { labelText } from '../reading/read-text.ts';
import { areNames } from './cited-lines.ts';

/**
 * Splits a paragraph's lines before each further title in bold (if the paragraph opens with people, before
 * those above the title), and after dividing lines, `--- Surveys ---`. A bold line right below a title is its
 * translation.
 */
export function splitAtTitles(lines: readonly FieldLine[]): FieldLine[][] {
  const parts: FieldLine[][] = [[]];
  const opensWithPeople = arePeopleAboveTitle(lines);
  let belowPeople = false;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const arePeople = opensWithPeople && arePeopleAboveTitle(lines.slice(index, index + 2));
    const begins =
      before !== undefined &&
      (isDivider(before) || arePeople || (!belowPeople && isBoldTitle(line) && !isBoldTitle(before)));
    belowPeople = arePeople;
    if (begins) parts.push([line]);
    else parts.at(-1)?.push(line);
  });
  return parts;
}

/** `Ada Frost, Max Berg` above `**A Title of Words**`: people right above a title in bold. */
export function arePeopleAboveTitle([people, title]: readonly FieldLine[]): boolean {
  return people !== undefined && title !== undefined && isBoldTitle(title) && holdsOnlyPeople(people.text);
}

/**
 * An entry's lines with the title first: people in bold that are above it, `**Ada Frost**` above
 * `*A Title of Words*`, become the line of its authors.
 */
export function titleFirst(lines: readonly FieldLine[]): readonly FieldLine[] {
  const [people, title, ...others] = lines;
  return people !== undefined && title !== undefined && arePeopleAboveItalics(people.text, title.text)
    ? [title, { ...people, role: 'authors' }, ...others]
    : lines;
}

/** Whether a line of only people in bold is above one of only a title in italics. */
export function arePeopleAboveItalics(people: Line, title: Line): boolean {
  const words = title.text.trim();
  return (
    isAllIn(people, 'strong') &&
    isAllIn(title, 'emphasis') &&
    /\s/u.test(words) &&
    fieldNameOfLine(words) === null &&
    !isPersonName(words) &&
    !title.isSurelyPeople &&
    holdsOnlyPeople(people)
  );
}

/** Tells whether all words of a line are in one style. */
function isAllIn({ text, marks }: Line, style: 'strong' | 'emphasis'): boolean {
  return marks.some(({ kind, start, end }) => kind === style && end - start >= text.trim().length);
}

const besidePeople: ReadonlySet<Label> = new Set(['people', 'organisation', 'date']);

/** A line of people is at most this long. */
const maxPeople = 400;

/** People in any style, with what may be beside them: a year, organisations in brackets. */
function holdsOnlyPeople(line: Line): boolean {
  if (line.text.length > maxPeople) return false;
  const names = withoutYearAtEnd(line.text.replace(/\([^()]*\)/gu, ''));
  if (areNames(line.withText({ text: names, marks: [] }))) return true;
  const bare = line.withText({ text: line.text, marks: [] });
  const [spans = []] = labelText(bare, false).lines;
  return (
    spans[0]?.label === 'people' && spans.every(({ label, score }) => score > 0 && besidePeople.has(label))
  );
}

/** Tells whether a line separates the lines above it from those below. */
export function isDivider({ text: { text } }: FieldLine): boolean {
  return /^\s*[-–—=*_~]{2,}[^-–—=*_~]+[-–—=*_~]{2,}\s*$/u.test(text);
}

/** A bold line of a few words that is not a venue or an award. */
function isBoldTitle(line: FieldLine): boolean {
  const { text } = line.text;
  const words = text.trim();
  return (
    isAllIn(line.text, 'strong') &&
    spacedWords(words) >= 4 &&
    fieldNameOfLine(text) === null &&
    readVenue(words) === null &&
    readAward(words) === null
  );
}
