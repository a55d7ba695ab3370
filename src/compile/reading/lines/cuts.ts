import type { Mark, StyledText } from '../../markdown/styled-text.ts';
import { roleOfFieldName } from '../../names/field-role.ts';
import { isColonInJournal, isInJournal } from '../../names/gazetteer/journal-words.ts';
import { lookUpVenue } from '../../names/gazetteer/venue-names.ts';
import { isLabel } from '../../names/link-kind.ts';
import { capitalWord, pattern, recentYear } from '../../patterns/pattern.ts';
import { endsPart } from '../ends-part.ts';
import { isBeforeSpannedYears } from '../spanned-years.ts';
import {
  isBeforeGivenName,
  isBeforeInitials,
  isHalfName,
  isInAbbreviated,
  isInEdition,
  isInSubjects,
  isInsideName,
  isYearInQuote,
} from '../uncut.ts';
import { byHostAt, bylineEndAt } from './by-host.ts';
import { closes, delimitersIn, isEmoji, normalDelimiter, opens } from './delimiters.ts';
import { gluedHyphens, gluedNumberLength } from './glued-hyphens.ts';
import { isUncutStop } from './glued-stop.ts';
import { hashtagsAt } from './hashtags.ts';
import { leadWordsLength } from './lead-words.ts';
import { guillemetsIn, singleQuotes } from './quotation-marks.ts';
import { runsOn } from './runs-on.ts';

const nationality = /^.\p{Script=Han}+.$/u;

/** A place where a line is cut. */
interface Cut {
  readonly at: number;
  readonly length: number;
  /** Empty where no delimiter is printed. */
  readonly token: string;
}

/** The places where a line is cut, in order: delimiters, and the ends of marks. */
export function cutsOf({ text, marks }: StyledText): Cut[] {
  const cuts: Cut[] = [];
  let quotes = 0;
  const guillemets = guillemetsIn(text);
  const number = numbering.exec(text)?.[0].length ?? (gluedNumberLength(text) || leadWordsLength(text));
  if (number > 0) cuts.push({ at: 0, length: number, token: '' });
  for (const { 0: found, index } of delimitersIn(text)) {
    if (index < number) continue;
    const shown = found.trim();
    if (nationality.test(shown)) {
      cuts.push({ at: index, length: found.length, token: '' });
      continue;
    }
    if (shown.length > 1 && (shown.startsWith('[') || shown.includes('[P]'))) {
      const opensLink = (at: number) => marks.some(({ kind, start }) => kind === 'link' && start === at);
      if (opensLink(index) || opensLink(index + 1)) continue;
      cuts.push({ at: index, length: found.length, token: '[J]' });
      continue;
    }
    if (found === '.' && /\S/u.test(text.charAt(index + 1)) && isUncutStop(text, index)) continue;
    if (/^[.!?]$/u.test(shown) && !endsPart(text, index) && !isBesideSetOff(text, index, marks))
      if (!isBeforeLabel(text, index, marks)) continue;
    if (found === '\n' && text[index - 1] === '.' && isInJournal(text, index - 1)) continue;
    if (shown === ':' && isColonInJournal(text, index)) continue;
    if (isWholeLabel(found, index, text, marks)) continue;
    if (shown === ',' && (isBeforeInitials(text, index, marks) || isBeforeGivenName(text, index))) continue;
    if (shown === ',' && (isInSubjects(text, index) || isBeforeSpannedYears(text, index))) continue;
    if (shown === '.' && isInAbbreviated(text, index, marks)) continue;
    if (/^[()]$/u.test(shown) && (isInsideName(text, index) || isYearInQuote(text, index))) continue;
    if (/^[()（）]$/u.test(shown) && isInEdition(text, index)) continue;
    // Inside quotation marks, a straight mark opens if it is before a word and after a space or another mark.
    const opensQuote =
      shown === '"' &&
      (quotes === 0 ||
        (/(?:[\s([]|^|[^\p{L}\p{N}]")$/u.test(text.slice(0, index)) &&
          /^"[\p{L}\p{N}]/u.test(text.slice(index))));
    if (shown === '"') quotes += opensQuote ? 1 : -1;
    const token =
      shown === '"'
        ? opensQuote
          ? '"'
          : '”'
        : /^[«»]$/u.test(shown)
          ? (guillemets.get(index) ?? '"')
          : (opens.get(shown) ?? closes.get(shown) ?? normalDelimiter(found, shown));
    // Question and exclamation marks belong to the words before them.
    const length = /^[!?]$/u.test(shown) ? 0 : found.length;
    cuts.push({ at: length === 0 ? index + 1 : index, length, token });
  }
  if (/\d{4}/u.test(text)) {
    const year = openingYear.exec(text);
    if (year !== null) cuts.push({ at: year.index + year[0].length, length: 0, token: '' });
    const dated = datedEnd(text);
    if (dated !== null) cuts.push({ at: dated, length: 1, token: '' });
    const named = /\s(?:and|&)\s/u.test(text) ? venueAfterNames.exec(text) : null;
    if (named !== null) cuts.push({ at: named.index + named[0].length, length: 1, token: ',' });
  }
  const byHost = byHostAt({ text, marks });
  if (byHost !== null) cuts.push({ at: byHost, length: ' by '.length, token: '@' });
  const tags = hashtagsAt(text);
  if (tags !== null) cuts.push({ at: tags, length: 1, token: '' });
  for (const at of fieldNamesIn(text)) cuts.push({ at, length: 1, token: '|' });
  cuts.push(...singleQuotes(text));
  for (const at of gluedHyphens(text)) cuts.push({ at, length: 1, token: '-' });
  for (const mark of marks) {
    const { kind, start, end } = mark;
    if (kind === 'image' || end <= start || (kind === 'strong' && isHalfName(text, start, end))) continue;
    if (kind === 'emphasis' && runsOn(text, mark, marks, cuts)) continue;
    const byline = bylineEndAt(text, mark);
    if (byline !== null) cuts.push({ ...byline, token: '@' });
    cuts.push({ at: start, length: 0, token: '' }, { at: end, length: 0, token: '' });
    // `Ada Frost:[A Title](…)`: no delimiter elsewhere.
    if (
      kind === 'link' &&
      /^(?:\p{L}{2}|\d{2})[:,]\p{Lu}\p{L}*\s/u.test(text.slice(Math.max(0, start - 3), end))
    )
      cuts.push({ at: start - 1, length: 1, token: text.charAt(start - 1) });
    const hyphen = kind === 'link' ? hyphenAfter.exec(text.slice(end, end + 12)) : null;
    const at = end + (hyphen?.[0].length ?? 0) - 1;
    if (hyphen !== null && !cuts.some((cut) => cut.at === at && cut.length > 0))
      cuts.push({ at, length: 1, token: '-' });
  }
  return cuts.sort((a, b) => a.at - b.at || a.length - b.length);
}

/**
 * `*Frost A*. A Title`: the full stop is not that of the initial, which is set off with its name.
 * `Frost, Ada. **I, a Kite**`: the `I` is set off, so it is not the number of a part.
 */
function isBesideSetOff(text: string, index: number, marks: readonly Mark[]): boolean {
  return marks.some(
    ({ kind, start, end }) =>
      (end === index ||
        (start === index + 2 && /^\p{Ll}{3}\.\s[IVX]/u.test(text.slice(index - 3, start + 1)))) &&
      /^(?:emphasis|strong)$/u.test(kind) &&
      /\S\s\S/u.test(text.slice(start, end)),
  );
}

/**
 * `A title about knots. [paper](…)`: a full stop ends the words before a link's label, though it is in lower
 * case. Words in a style end with their style.
 */
function isBeforeLabel(text: string, index: number, marks: readonly Mark[]): boolean {
  if (!/^[\p{L}\p{N})]{3}.\s{0,2}[[(]?\p{Ll}/u.test(text.slice(index - 3, index + 5))) return false;
  if (marks.some(({ end }) => end === index + 1)) return false;
  const label = marks.find(({ kind, start }) => kind === 'link' && start > index && start <= index + 4);
  return label !== undefined && isLabel(text.slice(label.start, label.end));
}

/** A number before a title is not part of it; a year is its year. */
const numbering = pattern('u')`
  ^\s*(?:(?!${recentYear}[.)、]\s)\d{1,4}[.)、]|\d{1,3}\s?-|[([]\d{1,3}[)\]]|#\d+)\s+(?=\S)
  |^\s*\d{1,3}[、．](?=[^\d\s])|^\s*\[\d{1,3}\](?=[\p{L}["“【（])|^\s*\[?\p{Ll}{2,}\d{4}\p{Ll}*\]?\s*[:：]?\s+
  (?=\S)|^\s*(?:(?:Paper|Article|Reading|Week|Lecture|Session|Meeting|Seminar|Lesson|Class|Figure|Chapter)
  \s(?:#|[Nn]o\.?\s|[Nn]umber\s)?|论文\s?)\d{1,3}\s*[.:：]\s*(?=\S)`;

/** `A Title of Words KNAR 2021 【…】`: a known venue and its year end other words. */
const venueAtEnd = pattern('u')`
  (?<=[\p{L}\p{N})?!”"])(?<!\s(?:of|the|at|to|in|for|on|and|from|with|via|by|&))
  \s(?=((?:\p{Lu}|\p{Ll}\p{Lu})[\p{L}&]*\p{Lu}[\p{L}&]*)\s${recentYear}\s*(?:$|\n|[【[(（]))`;

/** `(Frost and Berg KNAR 2021)`: people, a venue in capitals and its year, in brackets. */
const venueAfterNames = pattern('u')`
  [(（[]${capitalWord}(?:,\s${capitalWord}){0,4},?\s(?:and|&)
  \s\p{Lu}[\p{L}'’-]*\p{Ll}(?=\s\p{Lu}[\p{L}&-]*\p{Lu}\s['’]?\d{2,4}[)）\]])`;

/** Where a venue and its year are after a title without a delimiter; null if they are not. */
function datedEnd(text: string): number | null {
  const found = venueAtEnd.exec(text);
  return found?.[1] === undefined || !/\s/u.test(text.slice(0, found.index)) || lookUpVenue(found[1]) === null
    ? null
    : found.index;
}

/** Where one word and a colon follow a space: `Ada Frost Venue: Kite Letters`. */
const wordBeforeColon = /\s(?=(\p{Lu}\p{L}{2,14})[:：]\s)/gu;

/** The spaces before the names of fields in a line that has two or more of them. */
function fieldNamesIn(text: string): number[] {
  const first = /[:：]\s/u.exec(text);
  // In what is after the first colon: from every colon on, a line of colons would take quadratic time.
  if (first === null || !/\s\p{Lu}\p{L}+[:：]\s/u.test(text.slice(first.index + 2))) return [];
  const found = [...text.matchAll(wordBeforeColon)].filter(
    ({ 1: word = '' }) => roleOfFieldName(word) !== null,
  );
  return found.length < 2 ? [] : found.map(({ index }) => index);
}

/** `1995 Berg: A Title`, `1995 A Title`; in a bibliography below the line of its authors. */
const openingYear = pattern('u')`(?:^|\n)\s*${recentYear}(?=\s+["“‘]?\p{Lu})`;

/** `[A Title](…)- Frost, Berg`, `…****- Frost et al.`: a hyphen after a link or after stray asterisks. */
const hyphenAfter = /^(?:\s?[*_]{1,8})?-(?=\s+[*_]{0,8}["“]?[\p{Lu}\p{Script=Han}])/u;

/** Emoji that are all of a link's text are its label. */
function isWholeLabel(found: string, index: number, text: string, marks: readonly Mark[]): boolean {
  if (!isEmoji(found)) return false;
  const link = marks.find(({ kind, start, end }) => kind === 'link' && start <= index && end > index);
  return link !== undefined && !/\p{L}{2}/u.test(text.slice(link.start, link.end).replaceAll(found, ''));
}
