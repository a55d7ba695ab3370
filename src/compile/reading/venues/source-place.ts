import { spacedWords } from '../../markdown/white-space.ts';
import { affiliationStrength } from '../../names/affiliations.ts';
import { isPlace, isPublisher, isTownOfPublishers, mayBeTown } from '../../names/gazetteer/publishers.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { CutLine } from '../lines/atoms.ts';
import { atomText, gapAt } from '../lines/atoms.ts';
import type { CitedTitle } from '../lines/cited-title.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { namesEditorsOrTranslators } from '../recognise/host-book.ts';
import { endsCitation, isSpelledAsName } from '../recognise/source-after-title.ts';

/** `3rd ed.`, `2nd rev. edn`, `Revised edition` */
const edition =
  /^(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|revised|new)\s(?:rev\.\s)?ed(?:n|ition)?\.?$/iu;
/** `edited by Max Berg` */
const doneBy = /^(?:edited|translated) by\s/iu;
/** `2019`, `March 2019`, `May 4`, `4 May 2019`, `Fall 2019` */
const date = pattern('u')`
  ^(?:(?=.*\d)(?:\d{1,2}\s)?\p{Lu}\p{Ll}{2,8}\.?(?:[/–-]\p{Lu}\p{Ll}{2,8}\.?)?(?:\s\d{1,2})?
  (?:,?\s${printedYear})?|${printedYear}[a-z]?)\.?$`;
/** `12(3)`, `vol. 12`, `no. 3`, `pp. 3-14` */
const number = /^(?:\d{1,4}(?:\W|$)|vol|no\.|nos\.|issue|pp?\.)/iu;

/** `W. W. Mast and Company` */
const company = /\s(?:Company|Co|Sons|Brothers|Bros|Inc|Ltd|Press|Books|House|Group|Verlag)\.?$/u;

/** The first atom that may name a cited work's source: after date in brackets, edition and translators. */
export function sourceAt(line: CutLine, { next }: CitedTitle): number {
  const { atoms, gaps } = line;
  let at = next;
  for (; at < next + 4 && at < atoms.length; at += 1) {
    const words = atomText(line, at);
    const isDate =
      gaps[at]?.includes('(') === true && gaps[at + 1]?.includes(')') === true && date.test(words);
    // `*A Title*, Paris, Mast House, 2019`
    const isTown =
      isTownOfPublishers(words) && gaps[at + 1]?.join('') === ',' && !date.test(atomText(line, at + 1));
    const isBesideTitle = edition.test(words) || doneBy.test(words) || namesEditorsOrTranslators(words);
    if (!isDate && !isTown && !isBesideTitle) break;
  }
  return at;
}

/** What follows words that may name a source: a date, volume, pages, or the citation's end; else null. */
export function follows(line: CutLine, to: number): 'date' | 'number' | 'end' | null {
  if (line.atoms.length <= to + 1) return 'end';
  const words = atomText(line, to + 1);
  // `(Mast House, 3rd edn, 1987)`
  if (edition.test(words) && follows(line, to + 1) === 'date') return 'date';
  if (date.test(words)) return 'date';
  if (number.test(words)) return 'number';
  return endsCitation(line, to + 1) ? 'end' : null;
}

/** `Ada Frost, *A Title*, Paris, Mast House, 2019`: a town between the title of a book and its publisher. */
export function isTownBeforeSource({ line, from, to, text, close }: Span): boolean {
  const { citedTitle } = line;
  if (citedTitle?.setAs !== 'emphasis' || from < citedTitle.next || from < to || close !== ',') return false;
  return isTownOfPublishers(text) && sourceAt(line, citedTitle) === to + 1;
}

/** A word that has capitals in a name: two of them show that a title is in the case of a sentence. */
const lowerCaseWord = /(?<=\s)\p{Ll}{4,}/gu;

/**
 * `Frost A. How sailors tie their ropes. Harbour Watch. 2019`,
 * `Frost, A. (2019). How sailors tie their ropes. Harbour Watch.`: whether an atom is behind the full stop of
 * a title that nothing sets off, and people come before it. The title is in the case of a sentence, so that a
 * name stands out after it.
 */
function isAfterPlainTitle({ atoms, gaps, names, isInLink, text: { text } }: CutLine, from: number): boolean {
  const before = gaps.findIndex((gap, at) => at > 0 && (gap.includes('.') || gap.includes('(')));
  const { others, persons, surnames, given } = countsBetween(names, 0, before);
  if (before < 1 || before >= from || others > 0 || persons + Math.min(surnames, given) === 0) return false;
  let first = before;
  while (first < from && date.test(text.slice(atoms[first]?.start, atoms[first]?.end))) first += 1;
  const title = atoms.slice(first, from);
  const isPlain = title.every(({ style, link }) => style === 'plain' && (link === null || isInLink));
  const isApart = gapAt(gaps, from).every((token) => token === '.' || token === '?');
  const words = text.slice(title[0]?.start, title.at(-1)?.end);
  return isPlain && isApart && [...words.matchAll(lowerCaseWord)].length > 1;
}

/** `How sailors tie their ropes. Ada Frost and Max Berg. Harbour Watch, 2019`: behind a title and people. */
function isAfterPeople({ atoms, gaps, names, memo, text: { text } }: CutLine, from: number): boolean {
  const first = gaps.findLastIndex((gap, at) => at > 0 && at < from && gap.at(-1) === '.');
  const [title, person] = [atoms.slice(0, first), atoms[first]];
  if (first < 1 || person === undefined || gaps[from]?.join('') !== '.') return false;
  const { others, persons, certain } = countsBetween(names, first, from);
  const opening = text.slice(person.start, person.end);
  const areSure = certain > 0 || memo.of(isKnownGivenName, opening.split(' ')[0] ?? '');
  const words = spacedWords(text.slice(title[0]?.start, title.at(-1)?.end));
  return others === 0 && persons > 0 && areSure && words > 2 && title.every(({ link }) => link === null);
}

/**
 * How surely words are the source of a work because they come right after its people and its title, which is
 * set off, and its date or nothing follows: `Frost, Ada. “A Title.” *Harbour Watch*, May 2019.`,
 * `Ada Frost, *A Title* (Mast House, 2019)`. In log odds; 0 if nothing says so.
 */
export function atSourcePlace(span: Span): number {
  const { line, from, to, setAs, open, text, isSetOff } = span;
  const { citedTitle } = line;
  if (citedTitle === null) return atPlainSourcePlace(span);
  if (from < citedTitle.next || from !== sourceAt(line, citedTitle)) return 0;
  if (!/^[.,”(?! -]$/u.test(open) || text.length > longest) return 0;
  const after = follows(line, to);
  if (after === null || (/[(-]/u.test(open) && after !== 'date')) return 0;
  if (setAs === 'emphasis') {
    const mayBe = citedTitle.setAs !== 'emphasis' && isSetOff && isSpelledAsName(text, 12);
    return mayBe ? inItalics[after] : 0;
  }
  const isPlain = setAs === 'plain' || line.atoms[from]?.styledBy === line.atoms[citedTitle.first]?.styledBy;
  if (!isPlain || after === 'number' || !mayBeSource(span)) return 0;
  // A book may be published by any organisation.
  const isIssuer = citedTitle.setAs === 'emphasis' && after === 'date';
  return isIssuer || !isOrganisation(span) ? behindTitle[citedTitle.setAs][after] : 0;
}

/** In characters: the name of a source. */
const longest = 100;
/** How surely words behind a title are its source, in log odds, by what follows them. */
const inItalics = { date: 4, number: 4, end: 3 } as const;
const behindTitle = {
  emphasis: { date: 4, end: 2.5 },
  quoted: { date: 3, end: 2.5 },
  strong: { date: 3, end: 2.5 },
  link: { date: 3, end: 1.5 },
} as const;
const behindPlainTitle = { date: 3, end: 2.5 } as const;

/** An article alone; `In Max Berg`, where a book's editors begin. */
const noSource = /^(?:An?|The)$|^(?:in|forthcoming|to appear)(?![\p{L}-])/iu;

/** Whether plain words may name a source by their spelling, and are no known person, town or publisher. */
function mayBeSource({ text, from, to, names }: Span): boolean {
  if (from < to || !isSpelledAsName(text, 6) || noSource.test(text)) return false;
  if (names.certain > 0 && !company.test(text)) return false;
  return !(isPublisher(text) || isPlace(text) || isTownOfPublishers(text) || mayBeTown(text));
}

function isOrganisation({ line, text }: Span): boolean {
  return line.memo.of(affiliationStrength, text) === 'sure';
}

function atPlainSourcePlace(span: Span): number {
  const { line, from, to, setAs, close } = span;
  if (from < 2 || setAs !== 'plain' || close === ' ' || !mayBeSource(span)) return 0;
  if (!isAfterPlainTitle(line, from) && !isAfterPeople(line, from)) return 0;
  const after = follows(line, to);
  return after === null || after === 'number' || isOrganisation(span) ? 0 : behindPlainTitle[after];
}
