import type { Candidate } from '../candidates/candidate.ts';
import { linksOf } from '../markdown/styled-text.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { dateYear } from '../names/dates.ts';
import { lookUpVenue } from '../names/gazetteer/venue-names.ts';
import { isPaperUrl } from '../names/link-kind.ts';
import { isTitleLike, wordCount } from '../names/title-text.ts';
import { readVenue } from '../names/venue.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';
import type { TitlePlace } from '../reading/title-place.ts';
import { isDatedAlone } from './dated-title.ts';
import { isPlainTitle, type Weighed } from './habits.ts';
import { namesTarget } from './no-entry/named-target.ts';

/**
 * Tells whether a candidate only names the group of the items below it: their topic, venue or year. If it has
 * a link, people, or a title beside its venue, it is an entry itself.
 */
export function isGroup(
  { candidate, evidence: { strength, title, fields } }: Weighed,
  below: readonly Weighed[],
): boolean {
  if (below.length === 0) return false;
  const words = wordCount(candidate.head.text);
  // `lecture 2` is not listed in its own right: it is a part of the item above it.
  const listed = below.filter(
    ({ evidence: { strength: own, title: titled } }) =>
      titled !== null &&
      (own === 'sure' || (own === 'likely' && wordCount(titled.title) >= Math.max(3, words / 2))),
  );
  const linked = listed.filter(({ evidence }) => evidence.title?.link != null);
  const isBare =
    linksOf(candidate.head).length === 0 &&
    !fields?.authors.some((author) => candidate.head.text.includes(author));
  if (title !== null && isDatedAlone(candidate, title)) return false;
  if (isBare && words <= maxGroupWords && below.length >= 2 && below.every(isNamedAddress)) return true;
  if (words <= (areLinked(below) ? maxLinkedWords : maxGroupWords) && isBare && areEntries(below))
    return true;
  // `**Kites in Thin Air**:`
  if (
    isBare &&
    linked.length > 0 &&
    linked.length * 2 >= below.length &&
    /[:：][\s*_]*$/u.test(candidate.head.text)
  )
    return true;
  if (title?.link != null || (fields?.links.length ?? 0) > 0 || (fields?.authors.length ?? 0) > 0)
    return false;
  if (candidate.head.cut.memo.of(namesOnlyVenueOrYear, candidate.head.text))
    return below.some(({ evidence }) => evidence.title !== null && evidence.strength !== 'none');
  if (strength === 'sure' || fields?.venue != null || isRemarkedTitle(candidate, title)) return false;
  const titled = below.filter(
    (child) =>
      child.evidence.strength === 'sure' ||
      (isPlainTitle(child) && wordCount(child.evidence.title?.title ?? '') > words / 2),
  );
  return linked.length * 2 > below.length || (below.length >= 3 && titled.length * 2 > below.length);
}

/** `WKNOT: https://arxiv.org/…`: a work's name and address; `Paper: https://…` is a field. */
function isNamedAddress({ candidate: { head } }: Weighed): boolean {
  const [link, second] = linksOf(head);
  if (link === undefined || second !== undefined || !isPaperUrl(link.url)) return false;
  const name = head.text.slice(0, link.start);
  const isAddress = /^https?:/u.test(head.text.slice(link.start, link.end));
  return isAddress && /[:：]\s*$/u.test(name) && namesTarget(name, link.url);
}

/** The name of a group has at most this many words. */
const maxGroupWords = 6;
const maxLinkedWords = 14;

function areLinked(below: readonly Weighed[]): boolean {
  return below.every(({ evidence: { title } }) => title?.link != null);
}

/**
 * Tells whether the items below one are entries rather than its fields: at least three, nearly all with a
 * title and people, a venue or a link of their own. Half of them are enough if all titles are linked.
 */
function areEntries(below: readonly Weighed[]): boolean {
  const entries = below.filter(
    ({ evidence: { strength, title, fields } }) =>
      strength === 'sure' &&
      title !== null &&
      wordCount(title.title) >= 3 &&
      (title.link !== null || (fields?.authors.length ?? 0) > 0 || fields?.venue?.venue != null),
  );
  return below.length >= 3 && entries.length >= below.length * (areLinked(below) ? 0.5 : 0.8);
}

/** A title of at least five words, with a sentence in the line below it, before any item, is an entry. */
function isRemarkedTitle({ lines: [next] }: Candidate, title: TitlePlace | null): boolean {
  return (
    title !== null &&
    wordCount(title.title) >= 5 &&
    isTitleLike(title.title) &&
    next !== undefined &&
    next.item === null &&
    /[。.!]\s*$/u.test(next.text.text)
  );
}

/** Tells whether the words above entries name a venue. */
export function namesVenue(text: string): boolean {
  return namesOnlyVenueOrYear(text) && dateYear(text.replace(/[*_:：\s]+/gu, ' ').trim()) === null;
}

/** `CCS 2024`, `2019:`, `In OSDI`. Brackets at the end are ignored: they are about the words before. */
export function namesOnlyVenueOrYear(text: string): boolean {
  const words = text.replace(/^[\s*_]+|[\s*_:：]+$/gu, '').replace(/^in\s+/iu, '');
  if (dateYear(words) !== null) return true;
  const read = readVenue(words.replace(/\s*[([][^()[\]]*[)\]]$/u, ''));
  return read?.venue != null && (read.isSure || !isTitleBeforeVenue(words));
}

const venueLast = pattern('u')`^(.*\S)\s?[-–—]\s?(\p{L}[\p{L}&]+)[-\s'’]?(?:${printedYear}|\d{2})$`;

/** `Ropes, Knots and the Sea-KNOT2018`: several words, a hyphen, a known venue and its year. */
function isTitleBeforeVenue(words: string): boolean {
  const [, title = '', name = ''] = venueLast.exec(words) ?? [];
  return spacedWords(title) >= 4 && lookUpVenue(name) !== null;
}
