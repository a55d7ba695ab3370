import { affiliationStrength, splitAffiliations } from './affiliations.ts';
import { readAward } from './awards.ts';
import { readCitation } from './citation.ts';
import { dateYear } from './dates.ts';
import { withoutEmoji } from './emoji.ts';
import { readByline, readPeople, readSurnames } from './people.ts';
import { isCertainName, isPersonName } from './person-names.ts';
import { isRemark } from './remark.ts';
import { remembered } from './remembered.ts';
import { type PrintedVenue, readVenue } from './venue.ts';
import { knownVenue } from './venue-names.ts';
import { takeYear } from './years.ts';

/** What plain words next to a title say: none, some or all of it. */
export interface Facts {
  readonly venue: PrintedVenue | null;
  readonly date: number | null;
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  readonly awards: readonly string[];
  /** One that may be a person's name: it is one where the page keeps this place for authors. */
  readonly maybeAuthor: string | null;
  /** What is none of these. */
  readonly rest: readonly string[];
}

type Draft = {
  -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Item)[] ? Item[] : Facts[Key];
};

const noFacts = (): Draft => ({
  venue: null,
  date: null,
  authors: [],
  affiliations: [],
  awards: [],
  maybeAuthor: null,
  rest: [],
});

/** No venue, date or line of authors is longer; longer words are a remark, and told so in no time. */
export const longestFacts = 2_000;

/** How many facts a part may hold between commas. */
const mostFacts = 8;

/** Marks that part words more firmly than a comma does. */
const firmBreak =
  /\s+[|｜·•—–]\s+|\s+-\s+|\s*[;；]\s*|\s*[|｜]\s*|(?<=[\p{Ll}\p{N})’'"*]{2})(?<!\b(?:Int|Symp|Proc|Conf|Trans|Lett|Rev|Adv|Sci|Nat|Commun|Mag|Syst|Eng|Comput|Assoc|Soc|Mol|Front|Biosci|Neurosci|Phys|Chem|Biol|Med|Acad|Natl|Eur|Res))\.\s+(?=[\p{Lu}*_(])|(?<=\bet al)\.\s+/u;
const softBreak = /\s*[,，、]\s*/u;

/** Reads words such as `, Kraska et al., SIGMOD'18 (Oral)` or `| ASPLOS 2023 | MIT, Amazon`: people, venue, year, awards and organisations in any order. */
export const readFacts = remembered((words: string): Facts => {
  const facts = noFacts();
  const whole = trim(withoutEmoji(words));
  if (whole.includes(';') && readPeople(whole)?.strength === 'sure' && readWhole(whole, facts)) return facts;
  for (const part of withoutEmoji(words).split(firmBreak)) readPart(trim(part), facts);
  return facts;
});

/** Tells whether words say nothing but facts, and among them something surer than a name. */
export function isAllFacts(words: string): boolean {
  const { venue, date, authors, rest } = readFacts(words);
  if (rest.length > 0) return false;
  return (
    venue?.venue != null ||
    date !== null ||
    (authors.every(isPersonName) && (authors.length > 1 || authors.some(isCertainName)))
  );
}

function readPart(part: string, facts: Draft, left = mostFacts): void {
  if (!/[\p{L}\p{N}]/u.test(part)) return;
  if (part.length > longestFacts || isRemark(part)) {
    facts.rest.push(part);
    return;
  }
  const cited = /^(.+\p{L}\s\p{Lu}{1,3}\.?)\s+(\p{Lu}.*)$/u.exec(part);
  if (
    cited?.[1] !== undefined &&
    cited[2] !== undefined &&
    knownVenue(takeYear(cited[2]).name) !== null &&
    readPeople(cited[1]) !== null
  ) {
    readPart(cited[1], facts, left);
    readPart(cited[2], facts, left);
    return;
  }
  if (readWhole(part, facts)) return;
  const dated = /^(.+?)\s+(?:\(?((?:19|20)\d{2})\)?|['’]\d{2})$/u.exec(part);
  if (
    dated?.[1] !== undefined &&
    facts.date === null &&
    (readPeople(dated[1]) !== null || affiliationStrength(dated[1]) === 'sure')
  ) {
    facts.date = takeYear(part).year;
    readPart(dated[1], facts, left);
    return;
  }
  const pieces = part.split(softBreak);
  if (pieces.length > 1 && pieces.some((piece) => /^(?:pp?|vol|no)\.\s?\d/iu.test(piece))) {
    for (const piece of pieces) readPart(piece, facts, 0);
    return;
  }
  if (pieces.length === 1 || left === 0) {
    if (readPeople(part) !== null && facts.authors.length === 0) facts.maybeAuthor ??= part;
    facts.rest.push(part);
    return;
  }
  // The longest end that is a venue or a date leaves the words before it to be people, organisations or a remark.
  for (let cut = 1; cut < pieces.length; cut++) {
    const before = pieces.slice(0, cut).join(', ');
    const after = pieces.slice(cut).join(', ');
    const probe: Draft = { ...facts, awards: [...facts.awards], authors: [], affiliations: [], rest: [] };
    if (
      readWhole(after, probe) &&
      (probe.authors.length === 0 || readAward(before) !== null || readVenue(before)?.venue != null)
    ) {
      readPart(trim(before), facts, left - 1);
      readWhole(after, facts);
      return;
    }
  }
  facts.rest.push(part);
}

/** Reads a part that is one fact. */
function readWhole(part: string, facts: Draft): boolean {
  const award = readAward(part);
  if (award !== null) {
    facts.awards.push(award);
    return true;
  }
  const date = facts.date === null ? dateYear(part) : null;
  if (date !== null) {
    facts.date = date;
    return true;
  }
  const holdsVenue = part.split(softBreak).some((piece) => readVenue(piece)?.yearFrom === 'venue');
  const people =
    facts.authors.length > 0 || holdsVenue
      ? null
      : (readByline(part) ??
        (readPeople(part)?.strength === 'sure' ? readPeople(part)?.people.authors : null) ??
        readSurnames(part));
  if (people != null) {
    facts.authors.push(...people);
    facts.date ??= /[\s,(]((?:19|20)\d{2})\)?\.?$/u.test(part) ? takeYear(part).year : null;
    facts.affiliations.push(...(readPeople(part)?.people.affiliations ?? []));
    return true;
  }
  const before = facts.venue?.venue ?? null;
  const venue =
    (before !== null && before.kind !== 'preprint') || opensWithPeople(part)
      ? null
      : (readVenue(part) ?? readCitation(part));
  if (venue !== null && !(before !== null && (venue.venue === null || venue.venue.kind === 'preprint'))) {
    facts.venue = venue;
    facts.awards.push(...venue.awards);
    return true;
  }
  if (facts.affiliations.length > 0 || affiliationStrength(part) !== 'sure') return false;
  facts.affiliations.push(...splitAffiliations(part));
  return true;
}

/** `Martin Maas, IEEE Micro, 2020` is a name and a venue, not a venue of that name. */
function opensWithPeople(part: string): boolean {
  const [first = '', ...others] = part.split(softBreak);
  return (
    others.length > 0 &&
    readPeople(first) !== null &&
    knownVenue(first) === null &&
    readVenue(others.join(', '))?.venue != null
  );
}

function trim(words: string): string {
  return words
    .replace(/^[\s,，.:：;；|·*_–—-]+|[\s,，:：;；|·*_–—-]+$/gu, '')
    .replace(/(?<=\p{L}{2}|\d|\))\.$/u, '');
}
