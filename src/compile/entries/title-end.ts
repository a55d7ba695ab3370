import type { BracketGroup } from '../markdown/bracket-groups.ts';
import { linksOf, type Mark, type StyledText } from '../markdown/styled-text.ts';
import { affiliationStrength } from './affiliations.ts';
import { readAward } from './awards.ts';
import type { Candidate } from './candidate.ts';
import { isAllFacts, longestFacts } from './facts.ts';
import { readByline } from './people.ts';
import { isRemark } from './remark.ts';
import { readSource } from './source-group.ts';
import { readVenue } from './venue.ts';
import { knownVenue } from './venue-names.ts';

/** Where the words of a plain title end: at its venue, its labelled links, its byline or a hard line break. */
export function tailStart(
  { head, groups }: Pick<Candidate, 'head' | 'groups'>,
  from: number,
  isMarked = false,
): number {
  const stops = [head.text.length];
  const group = groups.find((candidate) => candidate.start >= from && isTailGroup(candidate));
  if (group !== undefined) stops.push(group.start);
  const bareLink = linksOf(head).find(
    (link) => link.start > from && !groups.some(({ start, end }) => start <= link.start && end >= link.end),
  );
  if (bareLink !== undefined) stops.push(bareLink.start);
  const code = head.marks.find(
    (mark) => mark.kind === 'code' && mark.start > from && isLastWords(head, mark),
  );
  if (code !== undefined) stops.push(code.start);
  const broken = head.text.indexOf('\n', from + 1);
  if (broken > 0) stops.push(broken);
  const words = head.text.slice(from, Math.min(...stops));
  // Words in black lenticular brackets at the end remark on the title.
  return from + wordsBeforeFacts(words.replace(/\s*【[^【】]*】\s*$/u, ''), isMarked);
}

/**
 * How much of plain words is title: they may go on with a byline, a venue or authors. The first break behind which all is facts ends the
 * title; the first of several bars does whatever follows.
 */
function wordsBeforeFacts(words: string, isMarked: boolean): number {
  const bars = [...words.matchAll(/\s+[|｜]\s+/gu)];
  if (!isMarked && bars.length > 1 && bars[0] !== undefined && bars[0].index > 0) return bars[0].index;
  for (const { index } of words.matchAll(/\s*(?:[,，|｜·]|\s[–—-]\s|[.。](?=\s))/gu)) {
    if (words.length - index > longestFacts) continue;
    if (words.slice(0, index).trim().split(/\s+/u).length < 2 && !/^\S+\s*[,，]/u.test(words)) continue;
    const after = words.slice(index);
    if (isRemark(after) || isOpen(words.slice(0, index))) continue;
    if (isAllFacts(after) || readByline(after) !== null || isOrganisation(after, isMarked)) return index;
  }
  return lastWordsVenue(words) ?? words.length;
}

/** Tells whether a bracket is still open at the end of words. */
function isOpen(words: string): boolean {
  return (words.match(/[(（]/gu)?.length ?? 0) > (words.match(/[)）]/gu)?.length ?? 0);
}

/** Tells whether words behind a bar name an organisation; inside a marked title they must be sure to. */
function isOrganisation(words: string, isMarked: boolean): boolean {
  const strength = /^\s*[|｜]/u.test(words)
    ? affiliationStrength(words.replace(/^[\s|｜(]+|[\s)]+$/gu, ''))
    : null;
  return strength === 'sure' || (strength === 'likely' && !isMarked);
}

/** Where a venue stands that follows a title with nothing between: `Title of the Paper ICML 2022`. */
function lastWordsVenue(words: string): number | null {
  const match = /\s(\p{Lu}[\p{L}&/]{1,11})['’]?\s?['’]?(?:(?:19|20)\d{2}|\d{2})\.?\s*$/u.exec(words);
  const isPart =
    match !== null && /(?:\b(?:at|in|of|the|for|from|and)|@)$/iu.test(words.slice(0, match.index).trimEnd());
  return match?.[1] === undefined || isPart || knownVenue(match[1]) === null ? null : match.index;
}

/** How much of a marked title is title, when its last words behind a bar, in brackets or in a sentence of their own are facts: `[Title | MIT](…)`, `**Title (OSDI 2020)**`, `[Title. ICML 2018.](…)`. */
export function markedTitleEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const bar = words.search(/\s+[|｜]\s+[^|｜]*$/u);
  if (bar > 0 && (isAllFacts(words.slice(bar)) || isOrganisation(words.slice(bar), true))) return start + bar;
  const group = /\s*[(（]([^()（）]{3,60})[)）]\s*\.?$/u.exec(words);
  const venue = group?.[1] === undefined ? null : readVenue(group[1]);
  if (group !== null && group.index > 0 && venue?.venue != null && venue.year !== null)
    return start + group.index;
  const cited = /(?<=[\p{Ll}\p{N})]|\p{Lu}{2})[.?!]\s+(?=[^.]{2,80}\.?$)/u.exec(words);
  if (cited === null || !isAllFacts(words.slice(cited.index + 1))) return end;
  return start + cited.index + (words[cited.index] === '.' ? 0 : 1);
}

/** Where a plain title ends that goes on with sentences: `Toolkit. It does this and that.` */
export function firstSentence(text: string, start: number): number {
  const match = /(?<=[\p{Ll}\p{N})\p{Lu}]{2})\.\s+(?=\p{Lu}[\p{L}-]*\s+\p{L}+\s+\p{L}+)/u.exec(
    text.slice(start),
  );
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
export function isTailGroup({ inner }: BracketGroup): boolean {
  return (
    linksOf(inner).length > 0 ||
    readVenue(inner.text) !== null ||
    isAllFacts(inner.text) ||
    readAward(inner.text) !== null ||
    readSource(inner.text) !== null
  );
}
