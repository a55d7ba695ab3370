import { pattern, printedYear } from '../../patterns/pattern.ts';
import { withoutNationality } from '../gazetteer/nationality.ts';
import { isDegree } from './degrees.ts';
import { conjunction, splitInverted } from './inverted-names.ts';
import {
  isGivenName,
  isInitials,
  isKnownGivenName,
  isPersonName,
  isSurname,
  joiners,
  pairNames,
} from './person-names.ts';

/** `Ada Frost's paper` */
export const workOf = /['’]s?\s+(?:papers?|thesis|dissertation|work|article|lecture|talk|blog)$/iu;

/** `with Ada Frost`, `joint work with Ada Frost`: words before the co-authors of a page's owner. */
export const coauthorsOpening = pattern('u')`
  ^(?:(?:[Jj]oint(?:ly)?(?:\s(?:work|paper|project))?|[Tt]ogether|[Cc]o-?(?:authored|written)|[Zz]usammen
  |[Gg]emeinsam|[Ee]n colaboración|[Ee]m colaboração)\s)?
  (?:(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om)\s+|[Ww]\/\s*)(?=\p{Lu})`;

/** What lists write instead of authors. */
const noAuthor =
  /^(?:[Nn]one|NONE|[Nn]\/[Aa]|NA|na|[Uu]nknown|[Aa]nonymous|TBD|tbd|[Vv]arious(?: authors)?|null)$/u;

/** `(+1 more)`, `+3 authors`: how many names a list leaves out. */
const countOfMore = String.raw`\(?\+\s?\d{1,3}\s(?:more|others?|(?:co-?)?authors?)\)?`;

const shortened = new RegExp(
  String.raw`(?:\bet[\s.]+|&\s?)al\b|\b(?:and )?others\b|等\s*$|\sи\sдр|[,;]\s?(?:\.{3}|…)|${countOfMore}`,
  'i',
);

/**
 * Tells whether a list of names says that there are more: "et al.", "and others", "(+3 more)", or dots for
 * the names between the first and the last.
 */
export function leavesNamesOut(text: string): boolean {
  return shortened.test(text);
}

const wordsForMore = pattern('gi')`
  [,，;\s]*(?:\band\s+)?(?:(?:\bet[\s.]+|&\s*)al\b\.?|\bothers\b\.?|${countOfMore})
  |[,，\s]*等\s*$|\s+и\s+др\.?(?=[\s.,]|$)`;

/** Splits printed authors at commas, semicolons, `&` and `and`; drops "et al.", keeps `Last, F.` together. */
export function splitAuthors(text: string): string[] {
  const printed = text.includes('|') ? withoutShortForm(text) : text;
  const isShortened = leavesNamesOut(printed);
  const plain = strip(printed);
  const whole = splitInverted(plain);
  if (whole !== null) return whole.map(cleanName);
  const names = splitNames(plain);
  return (
    /;/u.test(plain) && !/,/u.test(plain) ? names : joinInverted(names, /[,，]/u.test(plain), isShortened)
  )
    .map(cleanName)
    .filter((name) => name.length > 1 && !noAuthor.test(name));
}

/** `Frost, A., Berg, M., and Moss, N. | Frost, A. et al.`: the names in full, and again in short. */
function withoutShortForm(text: string): string {
  const forms = text.split('|');
  const full = forms.filter((form) => !/\bet\.?\s*al\b/i.test(form) && /\p{L}{2}/u.test(form));
  return full.length > 0 && full.length < forms.length ? full.join('|') : text;
}

/**
 * Splits authors where the list prints surnames first, so that `Moor, Lake, Berg, Hill` are two; null if they
 * are not in pairs.
 */
export function splitSurnamesFirst(text: string): string[] | null {
  const groups = strip(text).split(conjunction).map(splitNames);
  // `Moor and Lake` are two surnames.
  return groups.every(({ length }) => length % 2 === 0)
    ? pairNames(groups.flat().map(cleanName), true)
    : null;
}

/** Splits surnames alone, as citations in brackets print them: no two of them make one name. */
export function splitSurnames(text: string): string[] {
  return splitNames(strip(text)).filter((name) => name.length > 1);
}

const dateAtEnd = pattern('u')`[\s,]*\(?(?:\d{1,2}[/-])?${printedYear}\)?[\s.,]*(?:\p{L}+\.?)?\s*$`;

function strip(text: string): string {
  return (
    withoutNationality(text)
      .replace(/["“”]/gu, ' ')
      .replace(/^\s*(?:&|and)\s+/u, '')
      .replace(/[,\s]*(?:\.{3}|…)\s*(?=[,&]|$)/gu, ' ')
      // `Frost, A., … Elm, C.`
      .replace(/([,;])\s*(?:\.{3}|…)\s+(?=\p{L})/gu, '$1 ')
      .replace(wordsForMore, '')
      .replace(dateAtEnd, '')
      .replace(/[\s,]+\(?(?:n\.\s?d\.|s\.\s?f\.|o\.\s?J\.)\)?\s*$/u, '')
      .replace(/[\s,]+(?:to appear|in press|forthcoming|ms\.?)\s*$/u, '')
      .replace(/[\s.,;]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
  );
}

const separators = pattern('u')`
  \s*(?:[,;，、；]\s*(?:[&＆]\s|(?:${joiners})\s)?|\s[&＆/]\s
  |(?<![\p{L}-])(?:${joiners})(?![\p{L}-])|\sa\s(?=\p{Lu}{2}))\s*`;

function splitNames(plain: string): string[] {
  return plain
    .split(separators)
    .map((name) =>
      name
        .replace(/\((?:@[^)]*|\s?[*∗†‡§#]{1,3}\s?)\)/gu, '')
        .replace(workOf, '')
        .replace(/^(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)+(?=\p{Lu})/u, '')
        .replace(/^[\s*∗_†‡^&＆]+|[\s*∗⋆_†‡^§¶#+0-9✉]+$/gu, ''),
    )
    .filter((name) => name !== '' && !isDegree(name));
}

function cleanName(name: string): string {
  // `F. Li.`
  return name.replace(/(?<=\p{Ll}{2}|^(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll})\.$/u, '').trim();
}

/** `Moor Lake`, `di Moor Lake`: a surname of two words if initials come after it. */
const twoWords = pattern('u')`
  ^(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]i|[Dd]a|[Dd]os|[Ll]a|[Ll]e)\s){0,2}(?:d['’])?
  \p{Lu}\p{Ll}[\p{L}'’-]+\s\p{Lu}\p{Ll}[\p{L}'’-]+$`;

/** Joins names that were split at the comma in them: `Last, F.`; `Last, Given` in pairs or as the first. */
function joinInverted(parts: readonly string[], hasCommas: boolean, isShortened: boolean): string[] {
  const joined: string[] = [];
  parts.forEach((part, index) => {
    const last = joined.at(-1);
    if (last !== undefined && /^(?:Jr|Sr)\.?$|^I{2,3}$/u.test(part))
      joined[joined.length - 1] = `${last}, ${part}`;
    else if (
      last !== undefined &&
      (isInitials(part) || /^\p{Lu}{2}$/u.test(part)) &&
      !last.includes(',') &&
      (isSurname(last.replace(/\sI{2,3}$/u, '')) || (part.includes('.') && twoWords.test(last)))
    )
      joined[joined.length - 1] = `${last}, ${part}`;
    else if (
      index === 1 &&
      hasCommas &&
      last !== undefined &&
      isSurname(last) &&
      isGivenName(cleanName(part)) &&
      // `Le Zhang, Yixiong Xiao` are two.
      !(isPersonName(last) && isPersonName(part)) &&
      (parts.length === 2
        ? isShortened || (isKnownGivenName(part) && !isKnownGivenName(last))
        : parts.slice(2).every((other) => isPersonName(other)))
    )
      joined[0] = `${last}, ${part}`;
    else joined.push(part);
  });
  return pairNames(parts, false) ?? joined;
}
