import { linksOf, type Mark, type StyledText } from '../markdown/styled-text.ts';
import { affiliationStrength, splitAffiliations } from './affiliations.ts';
import type { Candidate } from './candidate.ts';
import { findCitedTitle } from './cited-title.ts';
import { dateYear } from './dates.ts';
import { isAllFacts, readFacts } from './facts.ts';
import { isDocument, isLabel, isPaperUrl } from './link-kind.ts';
import { namedTitle } from './named-title.ts';
import { readCiteLabel, readPeople } from './people.ts';
import { findQuoted } from './quoted-title.ts';
import { firstSentence, markedTitleEnd, tailStart } from './title-end.ts';
import { readPrefix } from './title-prefix.ts';
import type { BareSlot, TitleSlot } from './title-slot.ts';
import { cleanTitle, isTitleLike } from './title-text.ts';

const found = new WeakMap<Candidate, TitleSlot | null>();

/**
 * Finds the title: the link, the bold text, the quoted or the plain words that open the head. Null when the head has no words before its
 * tail. It is looked for once in each candidate: it speaks for the candidate and for those around it.
 */
export function findTitle(candidate: Candidate): TitleSlot | null {
  const before = found.get(candidate);
  if (before !== undefined) return before;
  const title = findAnew(candidate);
  found.set(candidate, title);
  return title;
}

function findAnew(candidate: Candidate): TitleSlot | null {
  const { text, marks } = candidate.head;
  const { from, ...prefix } = readPrefix(candidate);
  const offset = /[\p{L}\p{N}"“‘《([{$#@&+-]/u.exec(text.slice(from))?.index ?? -1;
  if (offset < 0) return null;
  const start = from + offset;
  const opening = marks.filter((mark) => mark.start <= start && mark.end > start && mark.kind !== 'image');
  const slot =
    findQuoted(candidate.head, start) ??
    citedBelowName(candidate.head, opening) ??
    findCited(candidate.head, start) ??
    findLed(candidate, start) ??
    findSlot(candidate, start, opening);
  if (slot === null || !/\p{L}/u.test(slot.title) || dateYear(slot.title) !== null) return null;
  const tagged = /^\*{0,2}\[([^[\]]{2,40})\]\s+(.{8,})$/u.exec(slot.title);
  const { tags, people, links } = prefix;
  return {
    slot: slot.slot,
    title: tagged?.[2] === undefined ? slot.title : cleanTitle(tagged[2]),
    start: slot.start,
    end: slot.end,
    link: slot.link,
    authors: [...people, ...slot.authors],
    people,
    name: tagged?.[1]?.trim() ?? slot.name ?? prefix.name,
    date: slot.date ?? prefix.date,
    venue: slot.venue ?? prefix.venue,
    affiliations: [...prefix.affiliations, ...(slot.affiliations ?? [])],
    tags,
    links,
  };
}

/** A lead-in before a title that is linked: a short name, or facts such as a venue and a year. */
function findLed({ head }: Pick<Candidate, 'head' | 'groups'>, start: number): BareSlot | null {
  const { text, marks } = head;
  const link = marks.find((mark) => mark.kind === 'link' && mark.start > start);
  if (
    link === undefined ||
    isLabel(text.slice(link.start, link.end)) ||
    readCiteLabel(text.slice(link.start, link.end)) !== null
  )
    return null;
  const lead = text
    .slice(start, link.start)
    .replace(/[\s:：,，–—-]+$/u, '')
    .replace(/^[(（[]\s*(.*?)\s*[)）\]]$/u, '$1');
  const title = cleanTitle(text.slice(link.start, link.end));
  const words = title.split(' ').length;
  if (words < 3 || text.slice(start, link.start).includes('\n')) return null;
  const slot = {
    slot: 'link' as const,
    title,
    start: link.start,
    end: link.end,
    link,
    authors: [],
    affiliations: [],
  };
  if (
    affiliationStrength(lead) === 'sure' &&
    lead.split(' ').length <= 4 &&
    readPeople(lead)?.strength !== 'sure'
  )
    return { ...slot, affiliations: splitAffiliations(lead) };
  if (isAllFacts(lead)) {
    const { venue, date, authors, affiliations } = readFacts(lead);
    return { ...slot, venue, date, authors, affiliations };
  }
  return /^[\p{Lu}\p{N}][\p{L}\p{N}.+-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.+-]*){0,2}$/u.test(lead) && words >= 4
    ? { ...slot, name: lead }
    : null;
}

/** A citation behind what it is about, in bold: `**Local Knots (LK)**. Frost, A., 2000. Knots that hold. *Venue*`. */
function citedBelowName(head: StyledText, opening: readonly Mark[]): BareSlot | null {
  const strong = opening.find(({ kind }) => kind === 'strong');
  const gap = strong === undefined ? null : /^[.:：]?\s*[.:：]\s+|^\s+/u.exec(head.text.slice(strong.end));
  if (strong === undefined || gap === null) return null;
  const cited = findCited(head, strong.end + gap[0].length);
  const name = cleanTitle(head.text.slice(strong.start, strong.end));
  return cited === null || cited.date == null
    ? null
    : { ...cited, ...(name.split(' ').length <= 4 && { name }) };
}

/** A title behind its authors. */
function findCited(head: StyledText, from: number): BareSlot | null {
  const cited = findCitedTitle(head, from);
  if (cited === null) return null;
  const { start, end, mark, authors, affiliations, date } = cited;
  const link =
    mark?.kind === 'link'
      ? mark
      : (linksOf(head).find((other) => other.start <= start && other.end >= end) ?? null);
  const title = cleanTitle(head.text.slice(start, end));
  return {
    slot: link !== null ? 'link' : mark !== null ? 'strong' : 'plain',
    title,
    start,
    end,
    link,
    authors,
    affiliations,
    date,
  };
}

function findSlot(
  candidate: Pick<Candidate, 'head' | 'groups'>,
  start: number,
  opening: readonly Mark[],
): BareSlot | null {
  const { text, marks } = candidate.head;
  const link = opening.find((mark) => mark.kind === 'link');
  if (
    link !== undefined &&
    !isLabel(text.slice(link.start, link.end)) &&
    readCiteLabel(text.slice(link.start, link.end)) === null
  )
    return titleFromLink(candidate, link, start);
  const strong = opening.find((mark) => mark.kind === 'strong');
  if (strong !== undefined && /[\p{L}\p{N}]{2}/u.test(text.slice(strong.start, strong.end))) {
    const bold = { text: text.slice(0, strong.end), marks: marks.filter(({ end }) => end <= strong.end) };
    const tail = tailStart(
      { head: bold, groups: candidate.groups.filter(({ end }) => end <= strong.end) },
      start,
      true,
    );
    if (tail > start) {
      const end = Math.min(markedTitleEnd(text, start, strong.end), tail);
      return slotOf('strong', text, start, end === strong.end ? joinedEnd(candidate, start, end) : end, null);
    }
  }
  const tail = Math.min(tailStart(candidate, start), firstSentence(text, start));
  return tail > start ? slotOf('plain', text, start, tail, null) : null;
}

/** Where a title ends whose name alone is bold: `**KNOT**: Ways to Tie It, [[paper](…)]`. Words that describe are no title: they have no capitals. */
function joinedEnd(candidate: Pick<Candidate, 'head' | 'groups'>, start: number, end: number): number {
  const { text } = candidate.head;
  const gap =
    /^\s*[:：]\s+(?=\p{Lu})/u.exec(text.slice(end))?.[0].length ??
    (/[:：]\s*$/u.test(text.slice(start, end)) ? 1 : 0);
  if (gap === 0 || text.slice(start, end).split(/\s+/u).length > 4) return end;
  const last = tailStart(candidate, end + gap);
  const words = text.slice(end + gap, last).replace(/[\s,，.;]+$/u, '');
  return last > end + gap && isTitleLike(words) && !/[:：]/u.test(words) ? last : end;
}

/** A link that is the title, or its first words: `[Name](…): the rest`, `[Name:](…) the rest`, `[Name](…) with the rest`. */
function titleFromLink(
  candidate: Pick<Candidate, 'head' | 'groups'>,
  link: Mark,
  start: number,
): BareSlot | null {
  const { text } = candidate.head;
  const printed = text.slice(start, link.end);
  const rest = text.slice(link.end);
  const goesOn =
    /^\s*[:：]\s+(?=[\p{L}\p{N}])/u.test(rest) ||
    (/[:：]\s*$/u.test(printed) && /^\s+[\p{L}\p{N}]/u.test(rest)) ||
    /^\s+by\s+(?!\p{Lu}\p{Ll}+\s+(?:\p{Lu}\.\s*)*\p{Lu}\p{Ll})/u.test(rest) ||
    /^\s+(?:with|for|in|of|via|on|using|from|through|under|towards?)\s/u.test(rest);
  if (goesOn && printed.split(/\s/u).length <= 4) {
    const end = tailStart(candidate, link.end + 1);
    const isTitle =
      isPaperUrl(link.url) || isDocument(link.url) || readFacts(text.slice(end)).venue?.yearFrom === 'venue';
    if (isTitle && end > link.end) return slotOf('link', text, start, end, link);
  }
  return (
    namedTitle(candidate.head, link) ??
    slotOf('link', text, start, markedTitleEnd(text, start, link.end), link)
  );
}

function slotOf(
  slot: TitleSlot['slot'],
  text: string,
  start: number,
  end: number,
  link: Mark | null,
): BareSlot | null {
  const title = cleanTitle(text.slice(start, end));
  return title === '' ? null : { slot, title, start, end, link, authors: [], affiliations: [] };
}
