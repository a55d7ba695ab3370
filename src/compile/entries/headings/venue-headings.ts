import type { Candidate } from '../../candidates/candidate.ts';
import { lookUpVenue, unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { readVenue } from '../../names/venue.ts';
import { hasVenueWord } from '../../names/venue-kind.ts';
import { hasInnerCapitals } from '../../names/venue-name.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { anyOf, words } from '../../patterns/words.ts';
import type { Memo } from '../../reading/lines/memo.ts';
import type { Outline } from '../../syntax/outline.ts';
import { bareHeading } from './bare-heading.ts';
import { nameOfEdition } from './edition-heading.ts';
import { markedKind } from './kind-mark.ts';

/**
 * The headings and parent bullets that are taken for venues. They name a known venue or an acronym with a
 * year (`IDX 2021`), and so do at least two, and more than half, of the headings at their level or of the
 * parent bullets. Below one heading, at least two, and more than half, must be unmistakable.
 */
export function venueHeadings(
  { headings }: Outline,
  candidates: readonly Candidate[],
  memo: Memo,
): ReadonlySet<string> {
  const isKnownVenue = (text: string) => memo.of(isVenue, text);
  const levels = [1, 2, 3, 4, 5, 6].map((depth) =>
    headings.filter((heading) => heading.depth === depth).map(({ text }) => text),
  );
  const groups = candidates
    .filter(({ lines }) => lines.some(({ item }) => item !== null))
    .map(({ head }) => head.text);
  const beside = new Map<string, string[]>();
  for (const { above, depth, text } of headings) {
    const key = [depth, ...above].join('\n');
    const siblings = beside.get(key) ?? [];
    siblings.push(text);
    beside.set(key, siblings);
  }
  return new Set([
    ...[...levels, groups].flatMap((texts) => mostOf(texts, isKnownVenue)),
    ...levels.flatMap(acronymsOf),
    // Subjects such as "Neural Networks" are also names of journals: a few of them are not enough.
    ...[...beside.values()].flatMap((texts) =>
      mostOf(texts, isUnmistakablyVenue).length > 0 ? texts.filter(isKnownVenue) : [],
    ),
  ]);
}

/** The texts that pass a test, if at least two and more than half of them do. */
function mostOf(texts: readonly string[], isSo: (text: string) => boolean): readonly string[] {
  const found = texts.filter(isSo);
  return found.length >= 2 && found.length * 2 > texts.length ? found : [];
}

/** This many acronyms at one level are taken as venues, though each, such as `TEI`, may be something else. */
const minAcronyms = 3;

/** The headings of one level that are acronyms of venues, if most are and one of them is surely a venue. */
function acronymsOf(texts: readonly string[]): readonly string[] {
  const acronyms = texts.filter((text) => {
    const bare = venueOfHeading(text);
    return /^\p{Lu}{3,}$/u.test(bare) && lookUpVenue(bare) !== null;
  });
  const isMost = acronyms.length >= minAcronyms && acronyms.length * 2 > texts.length;
  return isMost && acronyms.some(isVenue) ? acronyms : [];
}

function isVenue(heading: string): boolean {
  const bare = venueOfHeading(heading);
  const read = readVenue(bare);
  const isKnown = read?.isSure === true || markedKind(heading) !== null;
  return (isKnown && !onlyKinds.test(bare)) || (read?.venue != null && datedCapitals.test(bare));
}

/** Tells whether a heading can only be a venue: an acronym, or words that only names of venues contain. */
function isUnmistakablyVenue(heading: string): boolean {
  const bare = venueOfHeading(heading);
  return isVenue(heading) && (hasInnerCapitals(bare) || hasVenueWord(bare) || markedKind(heading) !== null);
}

/** Kinds of venues, which are not venues: `Workshops`, `Conference Papers`. */
const onlyKinds = pattern('iu')`^(?:(?:${anyOf(words.kindsOfVenues)})[\s,]*)+$`;

/** Chinese words that names of venues contain. */
const saysVenue = /会议|大会|研讨会|年会|期刊|学报|杂志/u;

/**
 * The words of a heading that name its venue, without a subject or full name in brackets (`arXiv (Kites and
 * Strings)`) and without the place. For a full name beside its acronym, returns the acronym.
 */
export function venueOfHeading(heading: string): string {
  const bare = nameOfEdition(bareHeading(heading));
  const [, name = '', inner = ''] = /^([^()（）]+?)\s*[(（]([^()（）]+)[)）]$/u.exec(bare) ?? [];
  if (inner.includes(' ') && !/\d/u.test(inner) && unambiguousVenue(name) !== null) return name;
  // Two names of one venue.
  if (name !== '' && unambiguousVenue(inner)?.name === (unambiguousVenue(name)?.name ?? null)) return name;
  if (saysVenue.test(name) && isAcronym(inner)) return inner;
  const [, short = '', long = ''] = /^(\S+?)\s*(?:[:：]|\s[-–—|])\s*(\D+)$/u.exec(bare) ?? [];
  return isAcronym(short) && (hasVenueWord(long) || saysVenue.test(long)) ? short : bare;
}

function isAcronym(word: string): boolean {
  return /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(word) && unambiguousVenue(word) !== null;
}

/** `IDX 2021`, `NordKites'21`: a word of several capitals and a year. */
export const datedCapitals = pattern('u')`
  ^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*(?:[\s-]?${printedYear}|\s?['’]\d{2})$`;
