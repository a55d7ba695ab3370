import { linksOf, type Mark, type StyledText } from '../syntax/styled-text.ts';
import { readAward } from './awards.ts';
import type { Candidate } from './candidate.ts';
import { dateYear } from './dates.ts';
import { isAllFacts, readFacts } from './facts.ts';
import type { Group } from './groups.ts';
import { isLabel, isPaperUrl, isPdf } from './link-kind.ts';
import { readByline, readCiteLabel, readPeople } from './people.ts';
import { type PrintedVenue, readVenue } from './venue.ts';

/** Where a candidate's title stands in its head, how it is marked, and what stands before it. */
export interface TitleSlot {
  readonly slot: 'link' | 'strong' | 'plain';
  readonly title: string;
  readonly start: number;
  /** Where what follows the title begins. */
  readonly end: number;
  /** The link that the title is, if it is one. */
  readonly link: Mark | null;
  /** The venue before the title: `[ICML'20] Title`, `20-OSDI-Title`. */
  readonly venue: PrintedVenue | null;
  /** The authors before the title, in a citation. */
  readonly authors: readonly string[];
  /** The year of a date before the title: `(2023-01) Title`. */
  readonly date: number | null;
  /** What is printed in brackets before a linked title: `[Video] [Title](…)`. */
  readonly tags: readonly string[];
  /** The short name before the title: `SayPlan: "Title"`, `(DWA) [Title](…)`. */
  readonly name: string | null;
  /** Labelled links before the title: `[[AAAI 2022](…)] Title`. */
  readonly links: readonly { readonly mark: Mark; readonly label: string; readonly isVenue: boolean }[];
}

const numbering = /^\s*(?:\d{1,4}[.)、]|\(\d{1,3}\)|#\d+)\s+(?=\S)/u;
const venuePrefix =
  /^((?:19|20)?\d{2})\s*[-_]\s*(\p{Lu}[\p{L}&/@ ]{1,18}?)\s*[-_:]\s*(?=\S)|^(\p{Lu}[\p{L}&/]{1,14})\s?['’]?((?:19|20)?\d{2})\s*[-_:]\s+(?=\S)/u;

/** Finds the title: the link, the bold text, the quoted or the plain words that open the head. Null when the head has no words before its tail. */
export function findTitle(candidate: Pick<Candidate, 'head' | 'groups'>): TitleSlot | null {
  const { text, marks } = candidate.head;
  const { from, ...prefix } = readPrefix(candidate);
  const offset = /[\p{L}\p{N}"“‘《([{$#@&+-]/u.exec(text.slice(from))?.index ?? -1;
  if (offset < 0) return null;
  const start = from + offset;
  const opening = marks.filter((mark) => mark.start <= start && mark.end > start && mark.kind !== 'image');
  const slot = findQuoted(candidate.head, start) ?? findLed(candidate, start) ?? findSlot(candidate, start, opening);
  if (slot === null) return null;
  return { ...prefix, ...slot, name: slot.name ?? prefix.name, date: slot.date ?? prefix.date, venue: slot.venue ?? prefix.venue };
}

type Prefix = Pick<TitleSlot, 'venue' | 'date' | 'tags' | 'name' | 'links'>;
type BareSlot = Omit<TitleSlot, keyof Prefix> & Partial<Pick<TitleSlot, 'name' | 'venue' | 'date'>>;

const noPrefix: Prefix = { venue: null, date: null, tags: [], name: null, links: [] };

/** A number, links that are labels or venues, a date, and a venue in brackets or before a dash or a comma, may open a head. */
function readPrefix(candidate: Pick<Candidate, 'head' | 'groups'>): Prefix & { from: number } {
  const { head, groups } = candidate;
  const { text } = head;
  const prefix: { -readonly [Key in keyof Prefix]: Prefix[Key] } & { from: number } = {
    ...noPrefix,
    from: numbering.exec(text)?.[0].length ?? 0,
  };
  for (let moved = true; moved; ) {
    moved = false;
    const { from } = prefix;
    const group = groups.find(({ start }) => start >= from && text.slice(from, start).trim() === '');
    const bare = linksOf(head).find(({ start }) => start >= from && text.slice(from, start).trim() === '');
    const end = group?.end ?? bare?.end ?? from;
    if (!/[\p{L}\p{N}]{2}/u.test(text.slice(end))) break;
    const link =
      group === undefined
        ? bare
        : linksOf(group.inner).length === 1
          ? linksOf(head).find(({ start, end: last }) => start >= group.start && last <= group.end)
          : undefined;
    if (link !== undefined) {
      const label = text
        .slice(link.start, link.end)
        .replace(/^\[|\]$/gu, '')
        .trim();
      const venue = readVenue(label);
      const isVenue = venue?.venue != null && label.length <= 30;
      if ((isVenue || isLabel(label)) && restIsTitle(text.slice(end))) {
        prefix.links = [...prefix.links, { mark: link, label, isVenue: false }];
        prefix.venue ??= isVenue ? venue : null;
        prefix.from = end;
        moved = true;
      }
      continue;
    }
    if (group !== undefined && linksOf(group.inner).length === 0) {
      const inner = group.inner.text.trim();
      const venue = readVenue(inner);
      const date = dateYear(inner);
      const next = linksOf(head)[0];
      if (venue?.venue != null) prefix.venue = venue;
      else if (date !== null) prefix.date = date;
      else if (group.open === '[' && next !== undefined && text.slice(group.end, next.start).trim() === '') prefix.tags = [inner];
      else break;
      prefix.from = group.end;
      moved = true;
    }
  }
  return readWordPrefix(text, prefix);
}

/** What follows a label is a title when it has words of its own, not only further labels. */
function restIsTitle(rest: string): boolean {
  return (
    rest
      .replace(/[[(（【][^\])）】]*[\])）】]/gu, ' ')
      .trim()
      .split(/\s+/u)
      .filter((word) => /\p{L}{2}/u.test(word)).length >= 2
  );
}

/** `20-OSDI-Title`, `SIGMOD 2018: Title`, `ICML 2022, Title`, `2022, ACM Computing Surveys, Title`. */
function readWordPrefix<Given extends Prefix & { from: number }>(text: string, prefix: Given): Given {
  const rest = text.slice(prefix.from);
  const dashed = venuePrefix.exec(rest);
  if (dashed !== null) {
    const digits = dashed[1] ?? dashed[4] ?? '';
    const year = digits.length === 2 ? (Number(digits) > 50 ? 1900 : 2000) + Number(digits) : Number(digits);
    const venue = readVenue(`${dashed[2] ?? dashed[3]} ${year}`);
    if (venue?.venue != null) return { ...prefix, from: prefix.from + dashed[0].length, venue };
  }
  const led = /^\s*([^,，:：|()（）[\]]{2,40}?(?:,\s?\d{2})?)\s*(?:[,，:：]|\s[|｜])\s+(?=\S+\s+\S+)/u.exec(rest);
  const words = led?.[1] ?? '';
  const venue = readVenue(words.replace(/,\s?\d{2}$/u, ''));
  const isDated = venue !== null && venue.year !== null && (venue.venue !== null || dateYear(words) !== null);
  if (led === null || !isDated) return prefix;
  const next = {
    ...prefix,
    from: prefix.from + led[0].length,
    venue: venue.venue === null ? prefix.venue : venue,
    date: venue.venue === null ? venue.year : prefix.date,
  };
  return venue.venue === null ? readWordPrefix(text, next) : next;
}

/** A lead-in before a title that is linked: a short name, or facts such as a venue and a year. */
function findLed({ head }: Pick<Candidate, 'head' | 'groups'>, start: number): BareSlot | null {
  const { text, marks } = head;
  const link = marks.find((mark) => mark.kind === 'link' && mark.start > start);
  if (link === undefined || isLabel(text.slice(link.start, link.end)) || readCiteLabel(text.slice(link.start, link.end)) !== null)
    return null;
  const lead = text
    .slice(start, link.start)
    .replace(/[\s:：,，–—-]+$/u, '')
    .replace(/^[(（[]\s*(.*?)\s*[)）\]]$/u, '$1');
  const title = cleanTitle(text.slice(link.start, link.end));
  const words = title.split(' ').length;
  if (words < 3 || text.slice(start, link.start).includes('\n')) return null;
  const slot = { slot: 'link' as const, title, start: link.start, end: link.end, link, authors: [] };
  if (isAllFacts(lead)) {
    const { venue, date, authors } = readFacts(lead);
    return { ...slot, venue, date, authors };
  }
  return /^[\p{Lu}\p{N}][\p{L}\p{N}.+-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.+-]*){0,2}$/u.test(lead) && words >= 4
    ? { ...slot, name: lead }
    : null;
}

const quoted = /["“]([^"“”]{8,}?)[.,]?["”]|《([^《》]{4,})》/u;

/**
 * A title in quotes, whatever stands before it: nothing, a short name (`SayPlan: "Title"`), or the authors of a citation
 * (`Reddi, Vijay, et al. "Title." Venue (2020).`).
 */
function findQuoted(head: StyledText, start: number): BareSlot | null {
  const match = quoted.exec(head.text.slice(start));
  if (match === null) return null;
  const lead = head.text.slice(start, start + match.index).replace(/^\W+|[\s,，:：.–—-]+$/gu, '');
  const people = lead === '' ? null : readPeople(lead);
  const isName = lead.length <= 40 && lead.split(' ').length <= 4 && /^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}|^$/u.test(lead);
  if (people?.strength !== 'sure' && !isName) return null;
  const title = cleanTitle(match[1] ?? match[2] ?? '');
  if (title.split(' ').length < 3 && !/\p{Script=Han}/u.test(title)) return null;
  const begin = start + match.index;
  const end = begin + match[0].length;
  const link = linksOf(head).find((mark) => mark.start <= begin + 1 && mark.end >= end - 1) ?? null;
  const authors = people !== null && lead.split(' ').length > 1 ? people.people.authors : [];
  return {
    slot: link === null ? 'strong' : 'link',
    title,
    start: begin,
    end,
    link,
    authors,
    ...(authors.length === 0 && lead !== '' && { name: lead }),
  };
}

function findSlot(candidate: Pick<Candidate, 'head' | 'groups'>, start: number, opening: readonly Mark[]): BareSlot | null {
  const { text } = candidate.head;
  const link = opening.find((mark) => mark.kind === 'link');
  if (link !== undefined && !isLabel(text.slice(link.start, link.end)) && readCiteLabel(text.slice(link.start, link.end)) === null)
    return titleFromLink(candidate, link, start);
  const strong = opening.find((mark) => mark.kind === 'strong');
  if (strong !== undefined && /[\p{L}\p{N}]{2}/u.test(text.slice(strong.start, strong.end))) {
    const tail = tailStart(candidate, start);
    if (tail > start) return slotOf('strong', text, start, Math.min(strong.end, tail), null);
  }
  const tail = Math.min(tailStart(candidate, start), firstSentence(text, start));
  return tail > start ? slotOf('plain', text, start, tail, null) : null;
}

function titleFromLink(candidate: Pick<Candidate, 'head' | 'groups'>, link: Mark, start: number): BareSlot | null {
  const { text } = candidate.head;
  const rest = text.slice(link.end);
  const joined =
    /^\s*[:：]\s+(?=[\p{L}\p{N}])/u.test(rest) &&
    text.slice(start, link.end).split(/\s/u).length <= 4 &&
    (isPaperUrl(link.url) || isPdf(link.url));
  const end = joined ? tailStart(candidate, link.end + 1) : link.end;
  return slotOf('link', text, start, end, link);
}

function slotOf(slot: TitleSlot['slot'], text: string, start: number, end: number, link: Mark | null): BareSlot | null {
  const title = cleanTitle(text.slice(start, end));
  return title === '' ? null : { slot, title, start, end, link, authors: [] };
}

/** Writes a title as plain text: one line, without emoji, quotes around it or a separator at its end. */
export function cleanTitle(printed: string): string {
  const line = printed
    .normalize('NFC')
    .replace(/[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F)(?:\u200D\p{Emoji}\uFE0F?)*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["“”]([^"“”]+)["“”][.,]?$/u, '$1')
    .replace(/\s*[,;:|，：-]+$/u, '');
  return /\p{L}\.$/u.test(line) && !/(?:\b\p{Lu}|\.\.|\betc|\bInc|\bal)\.$/u.test(line) ? line.slice(0, -1) : line;
}

/** Where the words of a plain title end: at its venue, its labelled links, its byline or a hard line break. */
function tailStart({ head, groups }: Pick<Candidate, 'head' | 'groups'>, from: number): number {
  const stops = [head.text.length];
  const group = groups.find((candidate) => candidate.start >= from && isTailGroup(candidate));
  if (group !== undefined) stops.push(group.start);
  const bareLink = linksOf(head).find(
    (link) => link.start > from && !groups.some(({ start, end }) => start <= link.start && end >= link.end),
  );
  if (bareLink !== undefined) stops.push(bareLink.start);
  const code = head.marks.find((mark) => mark.kind === 'code' && mark.start > from && isLastWords(head, mark));
  if (code !== undefined) stops.push(code.start);
  const broken = head.text.indexOf('\n', from + 1);
  if (broken > 0) stops.push(broken);
  const end = Math.min(...stops);
  return from + wordsBeforeFacts(head.text.slice(from, end));
}

/** How much of plain words is title: they may go on with a byline, a venue or authors. The first break behind which all is facts ends the title. */
function wordsBeforeFacts(words: string): number {
  for (const { index } of words.matchAll(/\s*(?:[,，|｜·]|\s[–—-]\s|[.。](?=\s))/gu)) {
    if (words.slice(0, index).trim().split(/\s+/u).length < 2 && !/^\S+\s*[,，]/u.test(words)) continue;
    const after = words.slice(index);
    if (isAllFacts(after) || readByline(after) !== null) return index;
  }
  return words.length;
}

/** Where a plain title ends that goes on with sentences: `Toolkit. It does this and that.` */
function firstSentence(text: string, start: number): number {
  const match = /(?<=[\p{Ll}\p{N})\p{Lu}]{2})\.\s+(?=\p{Lu}[\p{L}-]*\s+\p{L}+\s+\p{L}+)/u.exec(text.slice(start));
  return match === null || match.index < 3 ? text.length : start + match.index;
}

/** Tells whether nothing but inline code and links follows a mark: then it is no word of the title. */
function isLastWords({ text, marks }: StyledText, from: Mark): boolean {
  let rest = text.slice(from.start);
  for (const mark of marks)
    if (mark.start >= from.start && (mark.kind === 'code' || mark.kind === 'link'))
      rest = rest.replace(text.slice(mark.start, mark.end), ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** A bracketed part belongs to the tail when it holds a link or a venue; `(MPS)` belongs to the title. */
export function isTailGroup({ inner }: Group): boolean {
  return linksOf(inner).length > 0 || readVenue(inner.text) !== null || isAllFacts(inner.text) || readAward(inner.text) !== null;
}

/** Tells whether plain words read like the title of a paper rather than like a remark. */
export function isTitleLike(title: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title))
    return title.length >= 4 && title.length <= 60 && !/[。；;]/u.test(title);
  const words = title.split(/\s+/u);
  if (words.length < 3 || words.length > 35 || /[;=→]|\.\s+\p{Lu}|\.$/u.test(title) || !/^["'“(]?[\p{Lu}\p{N}]/u.test(title)) return false;
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /[:：]\s/u.test(title) ? words.length >= 4 : long.length > 0 && capital / long.length >= 0.5;
}

/** The short name a title gives its system: the words before the colon, when they are a name. */
export function nameInTitle(title: string): string | null {
  const name = /^([^:：]{2,24})[:：]\s*\S/u.exec(title)?.[1]?.trim();
  if (name === undefined || !/^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(name) || /[,;!?()]/u.test(name)) return null;
  const words = name.split(' ');
  if (words.length > 2 || words.some((word) => /^\p{Ll}+$/u.test(word))) return null;
  return commonOpeners.test(name) ? null : name;
}

/** Words that open many titles and name no system. */
const commonOpeners =
  /^(?:survey|review|overview|tutorial|introduction|editorial|position|perspective|benchmark|dataset|demo|poster|invited|keynote|paper|thesis|report|update|note|goal|idea|challenges?|techniques?|methods?|problem|motivation|results?|limitations?|insights?|contributions?|focus|approach|related|background|summary|features?|code|links?|keywords?|authors?|abstract|context|tl;?dr|towards?|rethinking|understanding|beyond)$/iu;

/** The short name a remark gives its system: `REEF: GPU kernel preemption`. */
export function nameInRemark(remark: string): string | null {
  const name = /^([\p{L}\p{N}][\p{L}\p{N}.+-]{1,19}):\s+\S/u.exec(remark)?.[1];
  return name !== undefined && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(name) && !commonOpeners.test(name) ? name : null;
}
