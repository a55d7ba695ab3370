import { spacedWords } from '../../../markdown/white-space.ts';
import { dateYear } from '../../../names/dates.ts';
import { isOneInverted } from '../../../names/people/person-names.ts';
import { readVenue } from '../../../names/venue.ts';
import { capitalWord, pattern, printedYear } from '../../../patterns/pattern.ts';
import { isYear } from '../../../patterns/year.ts';
import { atomText, type CutLine, endAt, gapAt } from '../../lines/atoms.ts';
import { countsBetween } from '../../lines/name-counts.ts';
import type { Span } from '../../lines/spans.ts';
import { runsPastItalics } from '../around.ts';
import { opensWithBoldName } from '../in-bold.ts';

/** `A Commentary on *The Book of Knots*`: a word that cannot end a phrase; what is set off continues it. */
const goesOn = pattern('iu')`
  (?:^|\s)
  (?:an?|the|of|on|in|to|for|from|and|or|with|by|at|as|into|about|über|zu|zur|von|des?|du|della?|sur)$`;

/**
 * The cost, in log odds, of a title that goes on after words in bold or italics, or into words that are set
 * off. Negative if the words in bold are the name of its system.
 */
export function costOfStyles(span: Span): number {
  if (opensWithBoldName(span)) return -1;
  if (endsInQuoted(span)) return 5;
  if (span.runsPastBold || runsPastItalics(span)) return 2;
  return runsIntoSetOff(span) ? 3 : 0;
}

/** `**Kite-1:** "A Title of Words"`: after a name and a colon, all the rest is in quotes. */
function endsInQuoted({ text, link, isSetOff, crossed }: Span): boolean {
  return link === null && crossed === null && !isSetOff && namedQuoted.test(text);
}

const namedQuoted = /^[^"“”:：]{1,60}[:：]\s*["“](?:[^\s"“”]+\s){2,}[^"“”]*["”]$/u;

/**
 * `First to tie knots: **A Title of Words**`, `Frost and Berg *A Title of Words*`: whether a span begins in
 * plain words and ends with three or more words in bold or in italics that read as a title of their own.
 */
export function runsIntoSetOff({ line, from, to, setAs, link, isSetOff, crossed }: Span): boolean {
  if (from === to || setAs !== 'plain' || link !== null || crossed !== null || isSetOff) return false;
  const start = setOffEndingAt(line, to);
  if (start === null || start <= from) return false;
  const { atoms, gaps, text } = line;
  const isParted = gapAt(gaps, start).some((token) => token !== '');
  return (
    spacedWords(atomText(line, start, to)) >= 3 &&
    /^[\p{Lu}\p{N}\p{Lo}]/u.test(text.text.slice(atoms[start]?.start)) &&
    (isParted || !goesOn.test(text.text.slice(atoms[from]?.start, atoms[start - 1]?.end)))
  );
}

/** Whether words set off come right before who and when: `**A Title** (Frost et al. 2011)`. */
export function isBeforeCitation({ line, from, to, isSetOff, close }: Span): boolean {
  if (!isSetOff || close !== '(' || spacedWords(atomText(line, from, to)) < 3) return false;
  const { atoms, names } = line;
  for (let at = to + 1; at < Math.min(atoms.length, to + 8); at += 1) {
    const words = atomText(line, at);
    if (isYear(words))
      return at > to + 1 && gapAt(line.gaps, at + 1).includes(')') && !gapAt(line.gaps, at).includes(')');
    // `Frost and Berg 2023`, but not `May 2023`
    if (datedName.test(words)) return dateYear(words) === null && gapAt(line.gaps, at + 1).includes(')');
    const { others, etAls } = countsBetween(names, at, at + 1);
    if (others > 0 && etAls === 0) return false;
  }
  return false;
}

/**
 * `**A Title of Words** (Frost and Berg 2023)`: how surely a span is the people and the year by which words
 * that are set off are cited, in log odds; null if it is not. A single name may equally be a venue: the slot
 * decides.
 */
export function asDatedCitation(span: Span): number | null {
  const { line, from, to, text, open, close, link } = span;
  if (nameBeforeYear(span) !== null) return 3;
  // Before a link, a single name is as often a venue, so its score is low and the slot decides.
  if (isDatedOpening(span))
    return /\s\S+\s/u.test(text) || from > 0 ? 3.5 : line.gaps[to + 1]?.includes('"') ? 1.5 : 0.3;
  if (from !== to || link !== null || open !== '(' || close !== ')' || !datedName.test(text)) return null;
  const start = setOffEndingAt(line, from - 1);
  if (start === null || spacedWords(atomText(line, start, from - 1)) < 3) return null;
  if (dateYear(text) !== null || line.memo.of(readVenue, text)?.isSure === true) return null;
  return /\s\S+\s/u.test(text) ? 3.5 : 0.3;
}

/**
 * `Frost & Berg 2019 ["A Title of Words"](…)`, `Frost to appear, "A Title"`: the authors and the year right
 * before the quoted or linked title.
 */
function isDatedOpening({ line, from, to, text, link }: Span): boolean {
  const next = line.atoms[to + 1];
  const isFirst = from === 0 || from === line.citedPeopleStart;
  if (!isFirst || next === undefined || !datedOpening.test(text)) return false;
  const gap = gapAt(line.gaps, to + 1).join('');
  const isSetOff =
    /^,?"$/u.test(gap) || (gap === ',' && next.style === 'emphasis') || (gap === '' && next.link !== null);
  if (link !== null && (gap === '' || next.link !== link)) return false;
  const last = next.link === null ? to + 1 : endAt(line.linkEnds, to + 1);
  return (
    isSetOff &&
    spacedWords(atomText(line, to + 1, last)) >= 2 &&
    dateYear(text) === null &&
    line.memo.of(readVenue, text)?.isSure !== true
  );
}

const datedName = pattern('u')`
  ^\p{Lu}\p{Ll}[\p{L}'’-]*(?:,\s${capitalWord})*(?:,?\s(?:and|&|et|und|y|e)\s${capitalWord})?
  ,?\s${printedYear}[a-z]?$`;
/** `van Berg 2019`, `Frost & Berg to appear`: also surnames of two words and papers not yet published. */
const datedOpening = pattern('u')`
  ^(?:v[ao]n\s(?:de[nr]?\s)?|de\s)?\p{Lu}[\p{L}'’-]*\p{Ll}(?:,\s${capitalWord})*
  (?:,?\s(?:and|&|et|und|y|e)\s(?:\p{Lu}\p{Ll}+\s)?${capitalWord})?
  ,?\s(?:${printedYear}[a-z]?|to appear|in press|forthcoming|ms\.?)$`;

/** Where the words that are set in one style begin, if they end at an atom. */
function setOffEndingAt({ atoms, styleEnds }: CutLine, to: number): number | null {
  const mark = atoms[to]?.styledBy ?? null;
  const { style } = atoms[to] ?? {};
  if (mark === null || styleEnds[to] !== to || (style !== 'strong' && style !== 'emphasis')) return null;
  let start = to;
  while (atoms[start - 1]?.styledBy === mark) start -= 1;
  return start;
}

/** Titles have no more characters, and no more words. */
export const longestTitle = { characters: 400, words: 45 } as const;

/** A text so long must open its line and be set off, or end before a bracket without a full stop in it. */
export function isTitleDespiteLength({ open, close, held, isSetOff }: Span): boolean {
  return open === '^' && (isSetOff || (/^[([]/u.test(close) && !held.stop));
}

const nameAndYear = pattern('u')`^(.+?)\s\(?(${printedYear})[a-z]?\)?$`;

/** `Frost, Ada 1979: A Title`: one name, surname first, and a year before a colon, or null. */
export function nameBeforeYear({
  open,
  close,
  text,
}: Pick<Span, 'open' | 'close' | 'text'>): { readonly name: string; readonly year: number } | null {
  const [, name = '', year = ''] = (open === '^' && close === ':' && nameAndYear.exec(text)) || [];
  return name !== '' && isOneInverted(name) ? { name, year: Number(year) } : null;
}
