import { linksOf, type Mark } from '../syntax/styled-text.ts';
import type { Candidate } from './candidate.ts';
import type { Group } from './groups.ts';
import { isLabel } from './link-kind.ts';
import { readByline } from './people.ts';
import { readVenue } from './venue.ts';

/** Where a candidate's title stands in its head, and how it is marked. */
export interface TitleSlot {
  readonly slot: 'link' | 'strong' | 'plain';
  readonly title: string;
  readonly start: number;
  /** Where what follows the title begins. */
  readonly end: number;
  /** The link that the title is, if it is one. */
  readonly link: Mark | null;
}

/** Finds the title: the link, the bold text or the plain words that open the head. Null when the head has no words before its tail. */
export function findTitle(candidate: Candidate): TitleSlot | null {
  const { text, marks } = candidate.head;
  const start = /[\p{L}\p{N}"“‘([$#@&+-]/u.exec(text)?.index ?? -1;
  if (start < 0) return null;
  const opening = marks.filter((mark) => mark.start <= start && mark.end > start && mark.kind !== 'image');
  const link = opening.find((mark) => mark.kind === 'link');
  if (link !== undefined && !isLabel(text.slice(link.start, link.end))) return titleFromLink(candidate, link, start);
  const strong = opening.find((mark) => mark.kind === 'strong');
  if (strong !== undefined && /[\p{L}\p{N}]{2}/u.test(text.slice(strong.start, strong.end))) {
    const tail = tailStart(candidate, strong.start);
    if (tail >= strong.end || tail > strong.start) return slotOf('strong', text, strong.start, Math.min(strong.end, tail), null);
  }
  const tail = tailStart(candidate, start);
  return tail > start ? slotOf('plain', text, start, tail, null) : null;
}

function titleFromLink(candidate: Candidate, link: Mark, start: number): TitleSlot | null {
  const { text } = candidate.head;
  const rest = text.slice(link.end);
  const joined = /^\s*[:：]\s+(?=[\p{L}\p{N}])/u.test(rest) && text.slice(start, link.end).split(/\s/u).length <= 4;
  const end = joined ? tailStart(candidate, link.end + 1) : link.end;
  return slotOf('link', text, link.start, end, link);
}

function slotOf(slot: TitleSlot['slot'], text: string, start: number, end: number, link: Mark | null): TitleSlot | null {
  const title = cleanTitle(text.slice(start, end));
  return title === '' ? null : { slot, title, start, end, link };
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
function tailStart({ head, groups }: Candidate, from: number): number {
  const stops = [head.text.length];
  const group = groups.find((candidate) => candidate.start >= from && isTailGroup(candidate));
  if (group !== undefined) stops.push(group.start);
  const bareLink = linksOf(head).find(
    (link) => link.start > from && !groups.some(({ start, end }) => start <= link.start && end >= link.end),
  );
  if (bareLink !== undefined) stops.push(bareLink.start);
  const broken = head.text.indexOf('\n', from + 1);
  if (broken > 0) stops.push(broken);
  const end = Math.min(...stops);
  const byline = /[,，]?\s+by\s+\p{Lu}/u.exec(head.text.slice(from, end));
  return byline !== null && readByline(head.text.slice(from + byline.index, end)) !== null ? from + byline.index : end;
}

/** A bracketed part belongs to the tail when it holds a link or a venue; `(MPS)` belongs to the title. */
export function isTailGroup({ inner }: Group): boolean {
  return linksOf(inner).length > 0 || readVenue(inner.text) !== null;
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
