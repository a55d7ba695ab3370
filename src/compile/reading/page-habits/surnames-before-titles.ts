import { affiliationStrength } from '../../names/affiliations.ts';
import { holdsNonNameWord, isKnownGivenName } from '../../names/people/person-names.ts';
import { wordCount } from '../../names/title-text.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { PreparedLine, Reading } from '../partial-labellings.ts';
import { asOpeningNames } from './opening-names.ts';

/** At least this many entries make a habit. */
const minEntries = 6;
/** Of the lines that open without a link, at least this share have the form. */
const minShare = 0.6;
/** More words than this are a sentence rather than a title. */
const maxWords = 16;
/** Added to the title score of the words after the comma, in log odds. */
const titleBonus = 2;

/** A surname that opens a line, and the words after the comma. */
interface Opening {
  readonly surname: string;
  readonly work: string;
}

/**
 * `Frost, Knots in Towns`, `Berg and Hill, Harbour Theory`: if most lines of a page open like this, what
 * comes before the comma is people and what comes after it is the title. In a single entry, both may be
 * names, as in `Frost, Ada`.
 */
export function readSurnamesBeforeTitles(
  entries: readonly (readonly PreparedLine[])[],
): readonly (readonly PreparedLine[])[] {
  const heads = entries.flatMap(([head]) => (head?.cut.atoms[0]?.link === null ? [head] : []));
  const habit = heads.flatMap((head) => openingOf(head) ?? []);
  if (habit.length < minEntries || habit.length < minShare * heads.length || !isHabit(habit)) return entries;
  return entries.map((lines) => {
    const [head, ...others] = lines;
    return head === undefined || openingOf(head) === null ? lines : [withPeople(head), ...others];
  });
}

/** Whether most of what comes after the commas cannot be names, and different people are before them. */
function isHabit(openings: readonly Opening[]): boolean {
  const count = (test: (opening: Opening) => boolean) => openings.filter(test).length;
  return (
    new Set(openings.map(({ surname }) => surname)).size >= 0.7 * openings.length &&
    count(({ work }) => wordCount(work) >= 2) >= 0.6 * openings.length &&
    count(({ work }) => holdsNonNameWord(work) || /\s\p{Ll}/u.test(work)) >= 0.5 * openings.length
  );
}

/** Null for other lines, and for paragraphs: `Later, kites got tails`. */
function openingOf({ slots, cut: { atoms, gaps, names, text } }: PreparedLine): Opening | null {
  if (slots[0]?.slotLine.key !== 'item|head') return null;
  const [first, second] = atoms;
  if (first === undefined || second === undefined || first.link !== null || first.styledBy !== null)
    return null;
  const { surnames, given, pairs, others } = countsBetween(names, 0, 1);
  if (others > 0 || surnames + given + pairs === 0 || gaps[1]?.join('') !== ',') return null;
  const surname = text.text.slice(first.start, first.end);
  const work = text.text.slice(second.start).split('\n')[0]?.trim() ?? '';
  if (!/^[\p{Lu}\p{N}]/u.test(work) || wordCount(work) > maxWords || opensWithGivenName(work)) return null;
  return affiliationStrength(work) === 'sure' ? null : { surname, work };
}

const initialOrCitation = pattern('u')`^(?:\p{Lu}\.|(?:\p{Lu}\S*\s){1,2}[(（]?${printedYear})`;

/** `Ada. Knots in Towns`, `A. Knots`, `Niilo 2007: Knots`: rest of an inverted name, and a title. */
function opensWithGivenName(work: string): boolean {
  return isKnownGivenName(work) || initialOrCitation.test(work);
}

function withPeople(line: PreparedLine): PreparedLine {
  const readings = line.readings.map((spans, atom) =>
    atom > 1 ? spans : spans.map((one) => (atom === 0 ? asOpeningNames(one, 0, 0) : asTitle(one))),
  );
  return { ...line, readings };
}

/** The words after the comma are no names. */
function asTitle({ span, hypotheses, title }: Reading): Reading {
  return {
    span,
    hypotheses: hypotheses.filter(([label]) => label !== 'people'),
    title: title === null ? null : title + titleBonus,
  };
}
