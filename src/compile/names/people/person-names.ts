import { splitAtSpace } from '../../markdown/white-space.ts';
import { capitalWord, pattern } from '../../patterns/pattern.ts';
import { isChineseSurname } from '../gazetteer/chinese-surnames.ts';
import commonGivenNames from '../gazetteer/given-names.json' with { type: 'json' };
import { spellingsIn } from '../gazetteer/spellings-in.ts';
import { partOfWork } from '../title-words.ts';
import { isDegree } from './degrees.ts';
import { nonNameHanWords, nonNameWords } from './non-name-words.ts';

const nameParticle = /^(?:van|von|de|der|den|del|la|le|di|da|do|dos|al|bin|ben|el|du|ten|zu|y)$/u;
const surname = pattern('u')`
  ^(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|[Dd]el|[Ll]a|las|los|[Ll]e|[Dd]i|[Dd]ella|[Dd]u|[Dd]o|da|das|dos|ten|al
  |el)\s+|['’]t\s?){0,2}(?:del-|de|di|le|van|von|(?:d|l|dell|dall)['’])?
  \p{Lu}[\p{L}'’‐‑-]+(?:\s(?:Jr|Sr)\.?)?$`;
const nameWord =
  /^(?:d['’]|l['’])?(?:\p{Lu}\.?(?:-?\p{Lu}\.?){0,2}|\p{Lu}[\p{L}'’.‐‑-]*|\(\p{Lu}\p{Ll}+\))$/u;
const initials = pattern('u')`
  ^(?!A-Z)(?:\p{Lu}(?:[\s-]\p{Lu}){0,3}|(?:\p{Lu}\p{Ll}?\.[\s-]*){1,4}\p{Lu}?
  |(?!(?:[IVX]{2}|NY|NJ|DC)\.)\p{Lu}{2}\.)$`;
/** `M.C.Frost`: initials without a space after them. */
const gluedInitials = /^(?:\p{Lu}\.-?){1,4}\p{Lu}[\p{L}'’-]{2,}$/u;

/** "And" before the last of several names, in several languages, as part of a pattern. */
export const joiners = 'and|AND|et|und|y|e|i|og|och|en|ja|és|ve|и|та';

/** `FROST Ada`, `de FROST Ada`: a surname in capitals before a given name. */
const capitalFirst = /^(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{Lu}'’-]+\s(\p{Lu}\p{Ll}[\p{L}'’-]*)$/u;

const han = /\p{Script=Han}/u;
const fewHan = /^\p{Script=Han}{2,4}$/u;

/** `伊恩·古德费洛`, `理查德·J.拉森`: a foreign name in Chinese characters. */
const transliterated = /^\p{Script=Han}{1,8}(?:·\p{Lu}\.?)*(?:[·•]?\p{Script=Han}{1,8})?(?<=·.*)$/u;

/** Two to six words, the first with a capital. */
const capitalFirstOfFew = /^\p{Lu}\S*(?:\s+\S+){1,5}$/u;

/** Whether a text reads like a person: two to six capitalised words, `Last, F.`, or two to four Han signs. */
export function isPersonName(text: string): boolean {
  if (han.test(text)) {
    if (nonNameHanWords.test(text)) return false;
    if (fewHan.test(text) || transliterated.test(text)) return true;
  }
  if (text.includes(',') && isInverted(text)) return true;
  if (text.includes('.') && gluedInitials.test(text)) return !nonNameWords.test(text) && !isDegree(text);
  if (hasCapitalSurnameFirst(text)) return true;
  if (!capitalFirstOfFew.test(text)) return false;
  const words = splitAtSpace(text);
  // The first test decides most texts: titles have words that no name has.
  return (
    words.every((word) => nameWord.test(word) || nameParticle.test(word)) &&
    /\p{Ll}|\./u.test(text) &&
    !nonNameWords.test(text) &&
    !partOfWork.test(text) &&
    (!words.some((word) => /^\p{Lu}{4,}$/u.test(word)) || words.some((word) => /^\p{Lu}\.$/u.test(word))) &&
    !/^(?:al|el|du|la|le|y)$/u.test(words.at(-1) ?? '')
  );
}

/** `FROST Anna`: a surname in capitals before a common given name. */
function hasCapitalSurnameFirst(text: string): boolean {
  const given = capitalFirst.exec(text)?.[1];
  return given !== undefined && isKnownGivenName(given);
}

/** Surely a name: with an initial, `Hinton, G. E.`, or a surname in capitals before a common given name. */
export function isCertainName(text: string): boolean {
  if (/^\p{Lu}[\p{Lu}'’-]+,\s\p{Lu}\p{Ll}/u.test(text) || hasCapitalSurnameFirst(text)) return true;
  return (
    isPersonName(text) &&
    /(?:^|[\s,])\p{Lu}\.(?:[\s-]?\p{Lu}\.)*(?:\s|$)/u.test(text) &&
    /\p{Lu}\p{Ll}/u.test(text)
  );
}

/** Whether a text is one name, the surname first: `Frost, Ada`, `van Last, F. G.` */
export function isInverted(text: string): boolean {
  if (!text.includes(',')) return false;
  const [last = '', given = '', more] = text.split(/,\s*/u);
  if (more !== undefined) return false;
  // `Frost III, Ada T.`
  return isSurname(last.replace(/\sI{2,3}$/u, ''))
    ? isInitials(given) || isGivenName(given)
    : isInitials(given) && given.includes('.') && /^\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+$/u.test(last);
}

/** One word, with particles before it or a hyphen in it: `Lee`, `Sanchez-Gonzalez`, `Van Hoof`, `Kahn Jr`. */
export function isSurname(text: string): boolean {
  return surname.test(text);
}

/** Whether a text may be a given name, known or not: `Kate A.`, `Ah Chung`, `S Afonso`, `N. Gregory`. */
export function isGivenName(text: string): boolean {
  const [, middle] = /^\p{Lu}\.\s(\p{Lu}\p{Ll}+)$/u.exec(text) ?? [];
  if (middle !== undefined) return isKnownGivenName(middle);
  // `In KNAR`
  if (/^In\s\p{Lu}{3}/u.test(text)) return false;
  return /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u.test(text) && /\p{Ll}/u.test(text);
}

/** Tells whether a name begins with a common given name: `Ada`, `Willard J.`. */
export function isKnownGivenName(text: string): boolean {
  return givenNames.has(/^\p{L}+/u.exec(unaccented(text))?.[0] ?? '');
}

/** `José` is listed as `Jose`, `Øyvind` as `Oyvind`. */
function unaccented(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Ø/gu, 'O').replace(/ø/gu, 'o');
}

const givenNames: ReadonlySet<string> = new Set(spellingsIn(commonGivenNames).map(([name = '']) => name));

/** `F.`, `J.-P.`, `K. A`, `F`, `J P`. */
export function isInitials(text: string): boolean {
  return initials.test(text);
}

/** Tells whether a text holds a word that no person is called: "University", "Systems". */
export function holdsNonNameWord(text: string): boolean {
  return nonNameWords.test(text);
}

const oneInverted = pattern('u')`
  ^(?:(?:d[aeiou]|d[eo]s|de[lnr]|van|von|la|le|te[nr])\s){0,2}
  ${capitalWord}(?:(?:\s(?:Jr|Sr)\.?)?,\s${capitalWord}\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){0,2}
  |\s${capitalWord},\s${capitalWord})(?:\s(?:van|von|de))?$`;

/** Whether a text is one name, surname first, its given name in full, known or not: `Eide, Maren`. */
export function isOneInverted(text: string): boolean {
  return oneInverted.test(text.normalize('NFC'));
}

/** `Frost, Ada, Berg, N T`: pairs surnames with the given names after them; null if not in pairs. */
export function pairNames(parts: readonly string[], surnamesFirst: boolean): string[] | null {
  const people = parts.filter((part) => !isOrganisation(part));
  if (people.length < (surnamesFirst ? 2 : 4) || people.length % 2 !== 0) return null;
  const [odd, full] = [
    countByPlace(people, (part, place) => !(place === 0 ? isSurname(part) : isGiven(part))),
    countByPlace(people, isWhole),
  ];
  if ((odd[0] + odd[1]) * (surnamesFirst ? 3 : 12) > people.length || full[0] > 0) return null;
  if (!surnamesFirst && !haveGivenNamesSecond(people) && !haveChineseSurnamesFirst(people)) return null;
  const names: string[] = [];
  let surname = '';
  for (const part of parts) {
    if (isOrganisation(part)) names.push(part);
    else if (surname === '') surname = part;
    else {
      names.push(`${surname}, ${part}`);
      surname = '';
    }
  }
  return names;
}

function isOrganisation(part: string): boolean {
  return part.startsWith('{') || (/\s/u.test(part) && holdsNonNameWord(part));
}

/** `Ada Frost`, `Frost A.`, `A.`: these cannot be a surname alone. */
function isWhole(part: string): boolean {
  return (
    isInitials(part) ||
    /\s(?:.*\s.*\s|\p{Lu}{1,3}\.?$)/u.test(part) ||
    (/\s/u.test(part) && isKnownGivenName(part))
  );
}

function isGiven(part: string): boolean {
  return isGivenName(part.replace(/(?<=\p{Ll}{2})\.$/u, '')) || isInitials(part);
}

/** `Weston`, `Yrsa M.`, `J P` */
function isSurelyGiven(part: string): boolean {
  return isKnownGivenName(part) || /^(?:\p{L}[\p{L}'’-]+\s)?\p{Lu}\.?$/u.test(part) || isInitials(part);
}

/** Whether some pair has surely a given name as its second, and at most half have one as their first. */
function haveGivenNamesSecond(parts: readonly string[]): boolean {
  const [first, second] = countByPlace(parts, isSurelyGiven);
  return second > 0 && first * 4 <= parts.length;
}

/** `Li, Aiping, Wang, Bolin, Zhou, Chunhe`: most pairs have a Chinese surname first, few have one second. */
function haveChineseSurnamesFirst(parts: readonly string[]): boolean {
  const [first, second] = countByPlace(parts, isChineseSurname);
  return parts.length >= 6 && first * 8 >= parts.length * 3 && second * 3 <= first;
}

function countByPlace(
  parts: readonly string[],
  test: (part: string, place: number) => boolean,
): [number, number] {
  const count = (place: number) =>
    parts.filter((part, index) => index % 2 === place && test(part, place)).length;
  return [count(0), count(1)];
}
