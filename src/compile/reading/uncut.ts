import type { Mark } from '../markdown/styled-text.ts';
import { spacedWords, splitAtSpace } from '../markdown/white-space.ts';
import { isKnownGivenName, joiners } from '../names/people/person-names.ts';
import { part, pattern, printedYear } from '../patterns/pattern.ts';
import { haveInitialsFirst, isBeforeLastInitials } from './ends-part.ts';

// Each function tells of one kind of delimiter at which a line is not cut; `index` is its place.

const surnameBefore = /(?:^|[\s([.,;&])\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’-]+))?$/u;
const initialsAfter = pattern('u')`
  ^,\s*((?:\p{Lu}\p{Ll}?\.[\s-]?){1,4})\s*(?=[;,&(:–—]|(?:and|et|eds?\.)\s|\.|$|${printedYear}
  |(?!(?:Mc|Mac|La|Le|De|Di|Du|Van|Von|Fitz)\p{Lu}\p{Ll})\p{Lu}[\p{L}&]*(?:\p{Lu}\p{L}*\b|\s['’]?\d{2}))`;

/** `Frost, A. Kites that stay up`: a title, not another name. */
const titleAfter = pattern('u')`
  ^,\s*(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}\s*\p{Lu}[\p{L}'’-]*:?\s+(?!(?:and|und)\s\p{Lu}|et\s|https?:)\p{L}{2,}`;

/** `A. Frost, F. Li.`: a surname of two letters after its initials. */
const initialsFirst = /(?:^|[,;]\s|\s(?:and|&)\s)(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+$/u;
const shortNameAfter = /^,\s*(?:\p{Lu}\.[\s-]?){1,3}\s*\p{Lu}\p{Ll}(?=[.,;:&]|\s|$)/u;

/** `FROST, Ada, BERG, Max and HILL, Otto`: names that open a line, their surnames in capitals. */
const capitalName = String.raw`\p{Lu}[\p{Lu}'’-]{2,}(?:\s\p{Lu}{2,})?`;
const givenAfter = part`
  ,\s\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’.-]*)?(?:\s(?:van|von|de|der|den|da|do|dos|di)){0,2}`;
const capitals = new RegExp(String.raw`^${givenAfter}\s?(?:[,;.:(&]|(?:${joiners}|a)\s|$)`, 'u');
const capitalNames = pattern('u')`
  ^[^\p{L}]{0,8}(?:${capitalName}${givenAfter}\s?(?:[,;&]|(?:${joiners}|a)\s)\s?(?:(?:${joiners})\s)?)*
  (?!(?:MIT|CMU|ETH|IEEE|ACM|USENIX)\b)${capitalName}$`;

/** `Frost, A. B.; Berg, M.`: the comma belongs to the name if the initials end it. */
export function isBeforeInitials(text: string, index: number, marks: readonly Mark[]): boolean {
  if (capitals.test(text.slice(index, index + 60)) && capitalNames.test(text.slice(0, index))) return true;
  if (!surnameBefore.test(text.slice(Math.max(0, index - 50), index)) || endsSetOff(text, index, marks))
    return false;
  if (endsFullName(text.slice(Math.max(0, index - 60), index))) return false;
  const rest = text.slice(index, index + 40);
  // `A. Frost, **L. P. Berg**`, `A. Frost, L. P. Elm de Berg`
  if (marks.some(({ start, end }) => start > index && start <= index + 2 && end > start + 5)) return false;
  if (titleAfter.test(rest) && haveInitialsFirst(text.slice(0, index))) return false;
  if (shortNameAfter.test(rest) && initialsFirst.test(text.slice(Math.max(0, index - 50), index)))
    return false;
  if (initialsAfter.test(rest) || titleAfter.test(rest) || isBeforeLastInitials(text, index)) return true;
  const initials = /^,\s*(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}\s*/u.exec(rest)?.[0];
  const end = index + (initials?.length ?? 0);
  return initials !== undefined && marks.some(({ start }) => start === end);
}

/** `Eric T. Lake`: a name in full before a comma; initials after it open the next. */
function endsFullName(before: string): boolean {
  const [, given = ''] = fullName.exec(before) ?? [];
  return given !== '' && isKnownGivenName(given);
}

const fullName = /(?:^|[\s([.,;&])(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\.){0,2}\s\p{Lu}[\p{L}'’-]+$/u;

/** `*Principles of Tarred Ropes*, R. Shank`: several words set off are not a surname. */
function endsSetOff(text: string, index: number, marks: readonly Mark[]): boolean {
  return marks.some(({ start, end }) => end === index && spacedWords(text.slice(start, end)) >= 3);
}

/** `Tse-Hsun (Peter) Chen`: a given name in parentheses between two parts of a name is one more. */
export function isInsideName(text: string, index: number): boolean {
  const from = text.lastIndexOf('(', index);
  const [, given = ''] = /^\((\p{Lu}\p{Ll}+)\)\s\p{Lu}\p{Ll}/u.exec(text.slice(from, from + 40)) ?? [];
  return (
    given !== '' &&
    from + given.length + 1 >= index &&
    isKnownGivenName(given) &&
    /\p{Lu}[\p{L}'’.-]*\s$/u.test(text.slice(Math.max(0, from - 30), from))
  );
}

const bracketedYear = pattern('u')`\(${printedYear}[a-z]?\)`;
const yearInWords = pattern('u')`\(${printedYear}[a-z]?\)[^”]*\p{L}`;

/** `“On Frost (2009) and Berg (2010).”`: brackets in a quoted title that cites works. */
export function isYearInQuote(text: string, index: number): boolean {
  const isYear = bracketedYear.test(text.slice(Math.max(0, index - 6), index + 7));
  if (!isYear) return false;
  const before = text.slice(Math.max(0, index - 300), index);
  const opening = before.lastIndexOf('“');
  if (opening < 0 || before.includes('”', opening)) return false;
  const after = text.slice(index, index + 300);
  const closing = after.indexOf('”');
  return closing > 0 && yearInWords.test(before.slice(opening) + after.slice(0, closing));
}

/** `绳结学报（自然科学版）`, `绳结(中英文)`: the edition of a journal is part of its name. */
const edition = /\p{Script=Han}\s?[(（](?:中英文|\p{Script=Han}{1,7}版)[)）]/gu;

/** Tells whether a bracket sets off the edition of a journal. */
export function isInEdition(text: string, index: number): boolean {
  if (!/[文版][)）]/u.test(text)) return false;
  return [...text.matchAll(edition)].some(
    ({ 0: found, index: at }) => at < index && index < at + found.length,
  );
}

/** `FROST, Ada; BERG, Max`: one name each; `Hal Oak III, Ada Frost` are two. */
export function isBeforeGivenName(text: string, index: number): boolean {
  if (!/(?:^|[\s([;&])(?!III$)\p{Lu}[\p{Lu}'’-]{2,}$/u.test(text.slice(Math.max(0, index - 40), index)))
    return false;
  const given = /^,\s(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{L}*\.?)*)(?=[;,.(:]|\s(?:and|et|&)\s|$)/u.exec(
    text.slice(index, index + 60),
  )?.[1];
  if (given === undefined) return false;
  const opensLine = /^\s*\p{Lu}+$/u.test(text.slice(0, index));
  return isKnownGivenName(given) || (opensLine && /^,\s\p{Lu}\p{Ll}+[.;]/u.test(text.slice(index)));
}

/** What a meeting or journal is about, up to a comma: `Conference on Ropes`, `Symposium on Ropes, Knots`. */
const subjectBefore = pattern('u')`
  \b(?:Conference|Congress|Journal|Symposium|Transactions|Workshop)\s(?:on|of|for)
  \s(?:(?:\p{Lu}[\p{L}-]*|of|the|in|and|&),?\s){0,5}\p{Lu}[\p{L}-]+$`;
/** `, Knots, and Lines`: more subjects, up to the first word of the last one. */
const subjectsAfter = pattern('u')`
  ^,\s
  ((?:\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2},?\s){0,3}(?:and|&)\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)`;

/** `Conference on Ropes, Knots and Lines`: the subject of a meeting or a journal goes on after the comma. */
export function isInSubjects(text: string, index: number): boolean {
  const found = subjectsAfter.exec(text.slice(index, index + 100))?.[1];
  if (found === undefined || !subjectBefore.test(text.slice(Math.max(0, index - 90), index))) return false;
  // `Conference on Ropes, Ada Frost and Max Berg`
  return !found.split(/,?\s(?:and|&)\s|,\s/u).some((part) => part.includes(' ') && isKnownGivenName(part));
}

/** `*IEEE Robot. Autom. Lett.*`: full stops in italics of capitalised words abbreviate them. */
export function isInAbbreviated(text: string, index: number, marks: readonly Mark[]): boolean {
  const italics = marks.find(
    ({ kind, start, end }) => kind === 'emphasis' && start < index && end > index && end - start <= 60,
  );
  if (italics === undefined) return false;
  const words = splitAtSpace(text.slice(italics.start, italics.end).trim());
  return (
    words.length > 1 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}&]{0,9}\.?|of|the|and|in|on|for|&)$/u.test(word)) &&
    words.filter((word) => word.endsWith('.')).length * 2 >= words.length
  );
}

/** `Dan F. **Frost**, Max Berg`, `**Frost**, D. F.`: a bold surname is not cut from its initials. */
export function isHalfName(text: string, start: number, end: number): boolean {
  // `**Frost**, A. B.`
  if (
    end - start <= 24 &&
    /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/u.test(text.slice(start, end)) &&
    /^,\s(?:\p{Lu}\.[\s-]?){1,4}/u.test(text.slice(end, end + 16))
  )
    return true;
  return (
    end - start <= 24 &&
    /(?:^|[,;:]\s|\.\s{1,2}|\s(?:and|&)\s)(?:\p{Lu}[\p{L}'’-]+\s)?(?:\p{Lu}\.[\s-]?){1,3}\s?$/u.test(
      text.slice(Math.max(0, start - 40), start),
    ) &&
    /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(text.slice(start, end)) &&
    /^[*†]?(?:[,;.]|\s(?:and|&)\s|$)/u.test(text.slice(end, end + 6))
  );
}
