import { readCiteLabel } from '../../names/people/people.ts';
import { wordCount } from '../../names/title-text.ts';
import { readVenue } from '../../names/venue.ts';
import { holdsYear, isYear } from '../../patterns/year.ts';
import type { CutLine } from '../lines/atoms.ts';
import { atomText, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { PreparedLine, Reading } from '../partial-labellings.ts';
import { asOpeningNames } from './opening-names.ts';

/** At least this many entries make a habit. */
const minEntries = 3;

/** Added to the title score of the words set off, in log odds. */
const titleBonus = 1;

/** Surnames that open a line, and the words set off after them, in atoms. */
interface Opening {
  readonly namesEnd: number;
  readonly from: number;
  readonly to: number;
  readonly surnames: string;
  readonly work: string;
  readonly isVenue: boolean;
  readonly isDated: boolean;
}

/**
 * `Frost, *Knots in Towns*, 1950`, `Berg and Hill 1980. [*The Quiet Harbour*](…)`: if the entries of a page
 * that open like this make a habit (`isHabit`), their surnames are people and the words set off are titles.
 * Other entries do not matter, unless many of them open with a word that is no name. In a single entry, a
 * short title and its journal may look the same.
 */
export function readSurnameOpenings(
  entries: readonly (readonly PreparedLine[])[],
): readonly (readonly PreparedLine[])[] {
  const openings = entries.map(([head]) => (head === undefined ? null : openingOf(head)));
  const habit = openings.filter((opening) => opening !== null);
  const others = entries.filter(([head]) => head !== undefined && opensWithOther(head)).length;
  if (others * 2 > habit.length || !isHabit(habit)) return entries;
  return entries.map((lines, index) => {
    const [opening, [head, ...others]] = [openings[index] ?? null, lines];
    return opening === null || head === undefined ? lines : [withPeople(head, opening), ...others];
  });
}

/**
 * Tells whether openings are a habit: at least three, nearly all with different words set off, enough with
 * different surnames, and most with a year. Few of the words set off may be venues; most must be two or more.
 */
function isHabit(openings: readonly Opening[]): boolean {
  const all = openings.length;
  const count = (test: (opening: Opening) => boolean) => openings.filter(test).length;
  return (
    all >= minEntries &&
    new Set(openings.map(({ work }) => work)).size >= 0.9 * all &&
    new Set(openings.map(({ surnames }) => surnames)).size >= Math.max(minEntries, 0.3 * all) &&
    count(({ isVenue }) => isVenue) <= 0.2 * all &&
    count(({ isDated }) => isDated) >= 0.6 * all &&
    count(({ work }) => wordCount(work) >= 2) >= 0.6 * all
  );
}

const endsInYear = /\d{3}[\da-z]$/u;
const dayOrPart =
  /^(?:\p{L}+day|Chapter|Part|Week|Day|Session|Lecture|Volume|Module|Unit|Topic|Section)(?!\p{L})/iu;

function openingOf({ cut, readings }: PreparedLine): Opening | null {
  const { atoms, names, memo, text } = cut;
  if (atoms.length < 2 || atoms[0]?.link !== null || atoms[0].style === 'emphasis') return null;
  let from = 0;
  let namesEnd = -1;
  while (from < atoms.length && !isSetOff(cut, from)) {
    const printed = atomText(cut, from);
    if (namesEnd === from - 1 && countsBetween(names, from, from + 1).others === 0 && !/\d/u.test(printed))
      namesEnd = from;
    else if (from === 0 && endsInYear.test(printed.slice(-5)) && memo.of(readCiteLabel, printed) !== null)
      namesEnd = 0;
    else if (namesEnd < 0 || namesEnd < from - 1 || !isYear(printed)) return null;
    from += 1;
  }
  const to = endOf(cut, from);
  if (namesEnd < 0 || to === null || !areApart(cut, from)) return null;
  const { persons, surnames } = countsBetween(names, 0, namesEnd + 1);
  const [opening, work] = [atomText(cut, 0, namesEnd), atomText(cut, from, to)];
  // Full names are read as people wherever they are.
  if ((persons > 0 && surnames === 0) || dayOrPart.test(opening)) return null;
  const isTitle = readings[from]?.some(({ span, title: score }) => span.to === to && score !== null);
  if (isTitle !== true || !/^["“‘¿¡]?[\p{Lu}\p{N}\p{Lo}]/u.test(work)) return null;
  return {
    namesEnd,
    from,
    to,
    surnames: opening,
    work,
    isVenue: memo.of(readVenue, work)?.venue != null,
    isDated: atoms.some(({ start, end }) => end - start >= 4 && holdsYear(text.text.slice(start, end))),
  };
}

/**
 * `**KiteNet** *A Title*`, `(QUILL) *A Title*`: one word that nobody is called, where other entries have a
 * word that may be a surname.
 */
function opensWithOther({ cut }: PreparedLine): boolean {
  const { atoms, gaps, names, text } = cut;
  const [first] = atoms;
  return (
    first !== undefined &&
    first.link === null &&
    !/\s/u.test(text.text.slice(first.start, first.end)) &&
    countsBetween(names, 0, 1).others > 0 &&
    isSetOff(cut, 1) &&
    !gapAt(gaps, 1).includes(']')
  );
}

/** Tells whether words in italics, in bold or in a link begin at an atom, after other words. */
function isSetOff({ atoms }: CutLine, at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (before === undefined || atom === undefined) return false;
  return (
    (atom.link !== null && atom.link !== before.link) ||
    (atom.styledBy !== null && atom.style !== 'code' && atom.styledBy !== before.styledBy)
  );
}

function endOf({ atoms, linkEnds, styleEnds }: CutLine, from: number): number | null {
  const atom = atoms[from];
  if (atom === undefined) return null;
  return (atom.link !== null ? linkEnds : styleEnds)[from] ?? null;
}

/** Whether a comma, stop, colon, dash or bracket is before an atom, and no other punctuation before it. */
function areApart({ gaps }: CutLine, from: number): boolean {
  const isParted = gapAt(gaps, from).some((token) => token !== '' && token !== '(');
  return (
    isParted && gaps.slice(1, from + 1).every((gap) => gap.every((token) => /^[,.:;()-]?$/u.test(token)))
  );
}

function withPeople(line: PreparedLine, { namesEnd, from, to }: Opening): PreparedLine {
  const readings = line.readings.map((spans, atom) =>
    atom > to ? spans : spans.map((one) => reread(one, atom, { namesEnd, from, to })),
  );
  return { ...line, readings };
}

function reread(one: Reading, atom: number, place: Pick<Opening, 'namesEnd' | 'from' | 'to'>): Reading {
  const { span, hypotheses } = one;
  if (atom < place.from) return asOpeningNames(one, atom, place.namesEnd);
  if (atom > place.from || span.to !== place.to) return one;
  const others = hypotheses.filter(([label]) => label !== 'venue');
  return { ...one, hypotheses: others, title: (one.title ?? 0) + titleBonus };
}
