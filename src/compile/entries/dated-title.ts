import type { Candidate } from '../candidates/candidate.ts';
import { linksOf } from '../markdown/styled-text.ts';
import { isLowerCaseTitle, isTitleLike, wordCount } from '../names/title-text.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';
import type { Fields } from '../reading/fields/fields.ts';
import type { TitlePlace } from '../reading/title-place.ts';
import type { Weighed } from './habits.ts';

/**
 * `[2021] "A Title of Some Words" (Northwind)`: a quoted title with only a date before it and at most an
 * aside after it; or with people and a year after it, `"Kites in Fog" - Frost (1994)`.
 */
export function citesInQuotes(text: string, title: string, { authors }: Pick<Fields, 'authors'>): boolean {
  const at = text.indexOf(title);
  if (!/^[^\p{L}]*["“„«]\s?$/u.test(text.slice(0, Math.max(0, at)))) return false;
  const after = text.slice(at + title.length);
  return (
    (wordCount(title) >= 4 && /^[.,]?\s?["”“»][.,]?\s*(?:\(.*\))?[.,]?\s*$/u.test(after)) ||
    (authors.length > 0 && namesAndYear.test(after))
  );
}

/**
 * `Citation: "A Title" (Kite Letters 2020)`, `Reference: Frost, A. A title of words. …`: whether a whole
 * citation holds the title. Below a title, a citation may give only people, venue and year.
 */
export function citesTitle(
  text: string,
  { title, isQuoted }: Pick<TitlePlace, 'title' | 'isQuoted'>,
  { hasSureAuthors }: Pick<Fields, 'hasSureAuthors'>,
): boolean {
  return text.includes(title) && (isQuoted || (hasSureAuthors && wordCount(title) >= 3));
}

/** `" - Frost, Berg & Moss (1994)` */
const namesAndYear = pattern('u')`
  ^[.,]?\s?["”“»][.,]?\s*[–—-]?\s*(?:by\s)?\p{L}[^.!?:;"“”]{1,120}\(?${printedYear}\)?[.,]?\s*$`;

const openingYear = pattern('u')`^\s*[([]${printedYear}[)\]]\s*["“]?$`;

/** `(2017) Slow Kites`, `[2018] A survey of kites in the wild`: a year in brackets before a whole title. */
export function isDatedAlone(
  { head }: Pick<Candidate, 'head'>,
  { title, end }: Pick<TitlePlace, 'title' | 'end'>,
): boolean {
  const start = head.text.indexOf(title);
  return (
    start > 0 &&
    openingYear.test(head.text.slice(0, start)) &&
    !/[\p{L}\p{N}]/u.test(head.text.slice(end)) &&
    linksOf(head).length === 0 &&
    (isTitleLike(title) ||
      isLowerCaseTitle(title) ||
      (wordCount(title) === 2 && /^\p{Lu}\p{L}{2,}[\s-]\p{Lu}\p{L}{2,}\.?$/u.test(title)))
  );
}

/** Whether a line may be a paper if the heading above it is a venue: it is long, or opens with a year. */
export function isTitleAlone({ candidate, evidence: { title } }: Weighed): boolean {
  if (title === null || !isInOneLine(candidate)) return false;
  return wordCount(title.title) >= 4 || isDatedAlone(candidate, title);
}

function isInOneLine({ node }: Candidate): boolean {
  const { position } = (node.type === 'listItem' ? node.children[0] : node) ?? node;
  return position === undefined || position.start.line === position.end.line;
}

/** A name has at most this many words, a title below it at least one more. */
const maxNameWords = 3;

/**
 * `Knots on Wheels: A Simulator for Ropes. KNOT 2020` below `**KnotWheels** [[Website](…)]`: a title with its
 * venue and year, without a link, below the name of a program, which is not a paper by itself.
 */
export function isDatedBelowName(
  { candidate: { head }, evidence: { title, fields, strength } }: Weighed,
  { evidence: parent }: Weighed,
): boolean {
  if (strength !== 'sure' || title === null || fields?.venue?.venue == null) return false;
  if (parent.title === null || wordCount(parent.title.title) > maxNameWords) return false;
  return (
    (fields.venue.year ?? fields.date) !== null &&
    wordCount(title.title) > maxNameWords &&
    isTitleLike(title.title) &&
    head.text.trimStart().startsWith(title.title) &&
    linksOf(head).length === 0 &&
    (parent.fields?.authors.length ?? 0) === 0
  );
}
