import { affiliationStrength } from '../../names/affiliations.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { endAt, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { PreparedLine } from '../partial-labellings.ts';
import { asOpeningNames } from './opening-names.ts';

/** At least this many entries make a habit. */
const minEntries = 4;
/** Of the words that open linked titles and end in a full stop, at least this share are names. */
const minShare = 0.6;
/** Of the names, at least this share are several surnames or full names with a common given name. */
const minSure = 0.25;

/** From this lead on, in log odds, over their score as a title, words are an organisation and no title. */
const surelyNoTitle = 1;

/** Names that open linked words. */
interface Opening {
  /** Their last atom. */
  readonly end: number;
  readonly names: string;
  /** Whether they can hardly be one word of a title. */
  readonly areSure: boolean;
}

/**
 * `[Frost. Knots in Towns](…)`, `[Berg & Hill. The Quiet Harbour](…)`: if many linked words of a page open
 * like this, what comes before the full stop is people and what comes after it is the title. In a single
 * entry, `Knots. A Guide` looks the same.
 */
export function readNamesInTitles(
  entries: readonly (readonly PreparedLine[])[],
): readonly (readonly PreparedLine[])[] {
  const stopped = entries.map(([head]) => (head === undefined ? null : firstStop(head)));
  const openings = entries.map(([head], index) => {
    const end = stopped[index] ?? null;
    return head === undefined || end === null ? null : openingOf(head, end);
  });
  const habit = openings.filter((opening) => opening !== null);
  const sure = habit.filter(({ areSure }) => areSure);
  if (
    new Set(habit.map(({ names }) => names)).size < minEntries ||
    habit.length < minShare * stopped.filter((end) => end !== null).length ||
    sure.length < minSure * habit.length
  )
    return entries;
  return entries.map((lines, index) => {
    const [opening, [head, ...others]] = [openings[index] ?? null, lines];
    return opening === null || head === undefined ? lines : [withPeople(head, opening.end), ...others];
  });
}

/** The last atom before the first full stop in the link that opens a line; null if there is none. */
function firstStop({ cut }: PreparedLine): number | null {
  const { atoms, gaps, linkEnds } = cut;
  if (atoms[0]?.link == null) return null;
  for (let at = 1; at <= endAt(linkEnds, 0); at += 1) if (gapAt(gaps, at).includes('.')) return at - 1;
  return null;
}

/**
 * The names up to an atom; null if anything else is among them, or if an organisation follows rather than a
 * title: `[Ropes, Bends & Loops. Harbour Institute](…)`.
 */
function openingOf({ cut, readings }: PreparedLine, end: number): Opening | null {
  const { persons, surnames, given, pairs, etAls, others } = countsBetween(cut.names, 0, end + 1);
  if (others > 0 || persons + surnames + given + pairs === 0) return null;
  const names = cut.text.text.slice(cut.atoms[0]?.start, cut.atoms[end]?.end);
  if (affiliationStrength(names) === 'sure') return null;
  const rest = readings[end + 1]?.find(({ span }) => span.to === cut.linkEnds[0]);
  const organisation = rest?.hypotheses.find(([label]) => label === 'organisation')?.[1] ?? 0;
  if (organisation > (rest?.title ?? 0) + surelyNoTitle) return null;
  const areSure = etAls > 0 || surnames > 1 || pairs > 0 || (persons > 0 && isKnownGivenName(names));
  return { end, names, areSure };
}

function withPeople(line: PreparedLine, end: number): PreparedLine {
  const readings = line.readings.map((spans, atom) =>
    atom > end ? spans : spans.map((one) => asOpeningNames(one, atom, end)),
  );
  return { ...line, readings };
}
