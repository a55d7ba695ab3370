import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type Mark, type StyledText } from '../markdown/styled-text.ts';
import { dateYear } from './dates.ts';
import { isAllFacts, readFacts } from './facts.ts';
import { isLabel } from './link-kind.ts';
import { readPeople, readSurnames } from './people.ts';
import { isCertainName, isPersonName } from './person-names.ts';
import { tailStart } from './title-end.ts';
import { wordCount } from './title-text.ts';
import { readVenue } from './venue.ts';

/** The title of a citation that opens with its authors, and where it stands. */
export interface CitedTitle {
  readonly start: number;
  readonly end: number;
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  /** The year behind the authors: `Lee, K. (2019). Title`. */
  readonly date: number | null;
  /** The mark that the title is, if it is one. */
  readonly mark: Mark | null;
}

/**
 * Where authors may end: a year in parentheses or between full stops, "et al.", a full stop that is not an initial's or that follows initials
 * without any (`Byron A, Poe EA.`), a colon, a comma before quotes.
 */
const leadEnd =
  /\s*[,.]?\s*\(((?:19|20)\d{2})[a-z]?(?:,[^)]*)?\)\s*[,.:]?\s+|(?:\b[Ee]t[\s.]+al\b|\bothers)[.,:]*\s+(?:\(?((?:19|20)\d{2})[a-z]?\)?[.,:]\s+)?|[,.]?\s+((?:19|20)\d{2})[a-z]?(?:,\s*(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*)?\s*[.:,]\s+|(?:(?<!(?:^|[\s,.-])\p{Lu})[.:]|(?<=\p{Ll}\s\p{Lu}{1,3})\.)\s+(?=["“'‘]?[\p{Lu}\p{N}\p{Script=Han}])|,\s+(?=["“])/gu;
/** A full stop, question or exclamation mark, or the mark of a kind (`[J]`), that ends a title; not the full stop of an initial or of "vs.". */
const sentenceEnd =
  /(?<!\b(?:\p{Lu}|vs|St|Dr|No|e\.g|i\.e))[.?!]["”]?(?=\s|$)|\s*\[(?:[JCMDRSPNZ]|EB)(?:\/OL)?\](?:\/\/|(?=[.,\s]|$))/gu;

/** A title with the mark of its kind: what stands before it is its authors. */
const markedKind = /^[^.。[\]]{2,300}\[(?:[JCMDRSPNZ]|EB)(?:\/OL)?\]/u;

/**
 * Finds the title of a citation by its authors: `Smith, J., & Lee, K. (2019). Title. Venue`, `A. Smith, B. Lee. Title. Venue, 2019`,
 * `A. Smith, B. Lee: Title`, `A. Smith, B. Lee. **Title**`, `A. Smith, B. Lee, Title, Venue`. Null when the words before the title are not certain to be names.
 */
export function findCitedTitle(head: StyledText, from: number): CitedTitle | null {
  const { text } = head;
  const marked = markedTitle(head, from);
  if (marked !== null) return marked;
  for (const match of text.slice(from).matchAll(leadEnd)) {
    const before = text.slice(from, from + match.index);
    const lead =
      before +
      (/^(?:[Ee]t|others)/u.test(match[0]) ? ` ${match[0]}` : isInitial(before, match[0]) ? '.' : '');
    if (lead.length > 600) return null;
    const year = match[1] ?? match[2] ?? match[3];
    const people = readLead(lead);
    const start = from + match.index + match[0].length;
    const isMarked = markedKind.test(text.slice(start));
    if (people === null || (people.strength !== 'sure' && year === undefined && !isMarked)) continue;
    if (head.marks.some((mark) => mark.kind === 'link' && mark.end > from && mark.end <= start)) return null;
    const title = titleFrom(head, start);
    const isDated = year !== undefined && people.strength === 'sure';
    if (title === null || !isWordy(text.slice(title.start, title.end), isDated ? 1 : 3)) continue;
    const isBeforeFacts = people.people.authors.every(isPersonName) && isVenueWithYear(text.slice(title.end));
    if (
      year === undefined &&
      !isMarked &&
      !isBeforeFacts &&
      !isConvincing(people.people.authors, lead, /^:/u.test(match[0].trim()), title.mark !== null)
    )
      continue;
    return { ...title, ...people.people, date: year === undefined ? null : dateYear(year) };
  }
  return titleBehindComma(head, from);
}

/** Tells whether a full stop is an initial's, as in `Lee, K.`, and not the end of `Lee K.` */
function isInitial(before: string, end: string): boolean {
  return end.startsWith('.') && !/\p{Ll}\s\p{Lu}{1,3}$|\p{Script=Han}$/u.test(before);
}

/** People by their names, or by surnames alone before "et al." */
function readLead(lead: string): ReturnType<typeof readPeople> {
  const people = readPeople(lead);
  const surnames =
    people === null && /\bet[\s.]+al\b/iu.test(lead)
      ? readSurnames(`${lead.replace(/^[^\p{L}]+|[\s,.:(\d)]+$/gu, '')}.`)
      : null;
  return surnames === null ? people : { people: { authors: surnames, affiliations: [] }, strength: 'sure' };
}

/** Tells whether nothing but facts follows a title, a venue and its year among them: then what stands before it is its authors. */
function isVenueWithYear(words: string): boolean {
  const { venue, date, rest } = readFacts(words);
  return rest.length === 0 && venue?.venue != null && (venue.year ?? date) !== null;
}

/** A title behind authors and a comma, as in `A. Smith, B. Lee, A Title of Some Words, ICML, 2019`: the first piece that is no name opens it. */
function titleBehindComma(head: StyledText, from: number): CitedTitle | null {
  const pieces = [...head.text.slice(from).matchAll(/[^,，]+/gu)];
  const first = pieces.findIndex(
    ([piece]) =>
      !piece
        .split(/\s+(?:and|&)\s+/u)
        .every((name) => name.trim() === '' || isPersonName(name.trim().replace(/^and\s+/u, ''))),
  );
  const piece = pieces[first];
  if (first < 1 || piece === undefined) return null;
  const lead = head.text.slice(from, from + piece.index);
  const people = readPeople(lead.replace(/[,\s]+$/u, ''));
  const start = from + piece.index + (/^\s*/u.exec(piece[0])?.[0].length ?? 0);
  const isPlain = !head.marks.some(
    (mark) => mark.kind !== 'image' && mark.start <= start && mark.end > from && mark.end <= start,
  );
  const words = piece[0].trim();
  if (
    people?.strength !== 'sure' ||
    people.people.authors.length < 2 ||
    !isPlain ||
    !isWordy(words) ||
    isAllFacts(words) ||
    !/^\p{Lu}/u.test(words)
  )
    return null;
  const end = tailStart({ head, groups: findBracketGroups(head) }, start);
  return end <= start ? null : { start, end, ...people.people, date: null, mark: null };
}

/** Two capitalised phrases may be a title's: three names, one cut with "et al." or names with initials are no title, nor are two before one in italics. `Byron A` has an initial too. */
function isConvincing(
  authors: readonly string[],
  lead: string,
  isColon: boolean,
  isMarked: boolean,
): boolean {
  if (/\bet[\s.]+al\b/u.test(lead) || authors.some(isCertainName)) return true;
  if (authors.length > 1 && authors.every((name) => /^\p{Lu}\p{Ll}\S+\s\p{Lu}{1,3}$/u.test(name)))
    return true;
  return authors.every(isPersonName) && authors.length >= (isMarked && !isColon ? 2 : 3);
}

/** A bold, italic or linked title behind authors, whatever parts them: `S. Levine and C. Finn, **Title**, ICML 2016`. */
function markedTitle(head: StyledText, from: number): CitedTitle | null {
  const { text, marks } = head;
  const mark = marks.find(
    ({ kind, start, end }) =>
      kind !== 'image' && kind !== 'code' && start > from && /\p{L}{2}/u.test(text.slice(start, end)),
  );
  if (mark === undefined) return null;
  const before = text.slice(from, mark.start).replace(/[\s,:;–—-]+$/u, '');
  const dated = /\s*[,.]?\s*\(?((?:19|20)\d{2})[a-z]?(?:,[^)]*)?\)?\s*[.,]?$/u.exec(before);
  const lead =
    dated === null ? before : before.slice(0, dated.index + (before.charAt(dated.index) === '.' ? 1 : 0));
  const printed = text.slice(mark.start, mark.end);
  const people = readPeople(lead);
  if (
    people?.strength !== 'sure' ||
    isLabel(printed) ||
    printed.split(/\s+/u).length < 2 ||
    readVenue(printed)?.venue != null
  )
    return null;
  if (!people.people.authors.every(isPersonName) && !people.people.authors.some(isCertainName)) return null;
  return {
    start: mark.start,
    end: mark.end,
    ...people.people,
    date: dated?.[1] === undefined ? null : Number(dated[1]),
    mark,
  };
}

/** The title that starts here: the styled run, or the words to the end of the sentence or to the first link or bracket with facts. */
function titleFrom(head: StyledText, start: number): Pick<CitedTitle, 'start' | 'end' | 'mark'> | null {
  const { text, marks } = head;
  const opening = marks.filter(
    (mark) => mark.kind !== 'image' && mark.kind !== 'code' && mark.start >= start && mark.start <= start + 1,
  );
  const mark = opening.find(({ kind }) => kind === 'link') ?? opening[0] ?? null;
  if (mark !== null)
    return isLabel(text.slice(mark.start, mark.end)) ? null : { start: mark.start, end: mark.end, mark };
  const stops = [
    ...linksOf(head).filter((link) => link.start > start),
    ...findBracketGroups(head).filter(
      (group) =>
        group.start > start && (linksOf(group.inner).length > 0 || readVenue(group.inner.text) !== null),
    ),
    ...marks.filter((other) => other.kind === 'emphasis' && other.start > start),
  ].map((stop) => stop.start);
  const end = Math.min(text.length, ...stops);
  const sentence = [...text.slice(start, end).matchAll(sentenceEnd)][0];
  if (sentence === undefined)
    return {
      start,
      end: Math.min(end, tailStart({ head, groups: findBracketGroups(head) }, start)),
      mark: null,
    };
  // The mark of its kind goes with the title, which is cleaned of it.
  const own = /\]/u.test(sentence[0]) ? sentence[0].length : /^[?!]/u.test(sentence[0]) ? 1 : 0;
  return { start, end: start + sentence.index + own, mark: null };
}

/** A title has so many words, of which one is no name. */
function isWordy(title: string, fewest = 3): boolean {
  const words = title.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word));
  return (
    wordCount(words.join(' ')) >= fewest &&
    words.some((word) => word.length > 3) &&
    readVenue(title)?.venue == null &&
    readPeople(title)?.strength !== 'sure'
  );
}
