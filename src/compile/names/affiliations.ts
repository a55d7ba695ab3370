import { singleSpaced } from '../markdown/white-space.ts';
import { oneOf, pattern } from '../patterns/pattern.ts';
import { anyOf, words } from '../patterns/words.ts';
import organisations from './gazetteer/organisations.json' with { type: 'json' };
import { holdsTitleWord } from './title-words.ts';

/** Words that only the names of organisations hold. */
const organisationWords = pattern(
  'i',
)`\b(?:${anyOf(words.organisations)})\b|大学|学院|研究[院所]|公司|实验[室组]|课题组`;
/** Organisations that lists write by their short names. */
const shortNames = new Set(organisations.names.short);
/** Organisations whose names have several words, none of them typical of organisations. */
const longNames = new Set(organisations.names.long);
const foldedNames = new Set([...shortNames].map((name) => name.toLowerCase()));
/** What may follow a comma inside one name: `Knots, Inc.`, `University of California, Berkeley`. */
const nameSuffix = pattern('iu')`^(?:${anyOf(words.endOrganisations)})\.?$`;

/** Two subjects whose "and" is part of a name: `Institute of Science and Technology`. */
const joinedSubjects = pattern('gu')`
  \b(Sciences?|Arts|Engineering|Design|AI|Technology|Mines|Agriculture|Mechanical|Economics|Business
  |Medicine|Electronics) and (?=(?:Technology|Sciences?|Engineering|Design|Arts?|Research|Mechanical
  |Business|Law|Telecommunications|Space|Astronautics|Economics|Finance|Informatics|Mathematics)\b)`;
/** What lists write in place of an organisation if there is none. */
const noOrganisation = oneOf('iu')`unknown|n\/?a|none|others?|tbd|-|\d+|${anyOf(words.noOrganisation)}`;

/** `sure`: the words show that they name organisations. `likely`: other entries of the page must show it. */
export type AffiliationStrength = 'sure' | 'likely' | null;

/**
 * Splits organisations at ` & ` if there is one, else at semicolons, slashes or commas, then at "and".
 * `Knots, Inc.` and `Science and Technology` stay whole.
 */
export function splitAffiliations(text: string): string[] {
  const spaced = singleSpaced(text).trim();
  // Most inputs are a single name.
  if (!mayPart.test(spaced)) return named([spaced]);
  const plain = spaced.replace(joinedSubjects, '$1\u0000');
  const separator = [
    /\s*[&＆]\s+|(?<=\p{L}{3})[&＆](?=\p{L}{3})/u,
    /\s*[;；、]\s*/u,
    /\s+\/\s+|(?<=\p{L})\/(?=\p{Lu})/u,
  ].find((candidate) => candidate.test(plain));
  const parts =
    separator === undefined
      ? joinSuffixes(plain.split(/\s*[,，]\s*(?:and\s+(?=\p{Lu}))?/u))
      : plain.split(separator);
  return named(parts.flatMap(splitAtAnd).map((part) => part.replaceAll('\u0000', ' and ')));
}

const mayPart = /[&＆;；、/,，]|\sand\s/u;

/** `Assistant Professor at`: the position before the organisation, which is left out. */
const roleAt = pattern('iu')`
  ^(?:\p{L}+\s){0,2}(?:professor|lecturer|researcher|scientist|engineer|fellow|student|postdoc)\s(?:at|@)
  \s+(?=\p{Lu})`;

const edges = /^[\s,*_]+|[\s,*_]+$/gu;
const hasEdges = /^[\s,*_]|[\s,*_]$/u;

function named(parts: readonly string[]): string[] {
  return parts
    .map((part) => (hasEdges.test(part) ? part.replace(edges, '') : part).replace(roleAt, ''))
    .filter((part) => part !== '' && !noOrganisation.test(part));
}

/** Splits at "and", but not between subjects in one name: `University of Posts and Telecommunications`. */
function splitAtAnd(part: string): string[] {
  const parts: string[] = [];
  for (const each of part.split(/\s+and\s+(?=\p{Lu})/u)) {
    const before = parts.at(-1);
    const isOneSubject =
      before !== undefined &&
      ((/\sof\s\p{Lu}\p{L}+$/u.test(before) && subject.test(each)) ||
        (!before.includes(' ') && !isShortName(before) && /\s/u.test(each) && unit.test(each)));
    if (isOneSubject) parts[parts.length - 1] = `${before} and ${each}`;
    else parts.push(each);
  }
  return parts;
}

const subject = /^\p{Lu}\p{Ll}+(?:ics|tions|ology|ences?|ement|eering)$/u;
const unit = /\s(?:group|labs?|laboratory|institute|cent(?:er|re)|department|team)$/iu;

/** Splits the organisations printed after people: `University of Toronto, and Vector Institute`. */
export function splitOrganisations(text: string): string[] {
  return text
    .split(/,\s*and\s+(?=\p{Lu})/u)
    .flatMap((part) =>
      splitAffiliations(
        part.replace(/[.\s]+$/u, (end) => (/\b(?:inc|ltd|co|corp)\.?\s*$/i.test(part) ? end.trim() : '')),
      ),
    );
}

/** How surely a text names organisations; null if it reads like a sentence, a number or anything else. */
export function affiliationStrength(text: string): AffiliationStrength {
  const plain = singleSpaced(text).trim();
  if (plain === '' || plain.length > 200 || /[:：;=→!?"“”$%]|\s[-—–]\s|\d{3,}/u.test(plain)) return null;
  if (/[.。]$/u.test(plain) && !/\b(?:inc|ltd|corp|co|univ)\.$/i.test(plain)) return null;
  if (/\b(?:press\.?|(?:working|discussion|occasional) papers?)$/i.test(plain)) return null;
  const parts = splitAffiliations(plain);
  if (parts.length === 0 || !parts.every(isNameLike)) return null;
  const named = parts.filter((part) => organisationWords.test(part) || isKnownOrganisation(part)).length;
  if (named > 0 && (parts.length <= 2 || named * 2 >= parts.length)) return 'sure';
  return parts.length > 4 || parts.some((part) => part.split(' ').length > 4) ? null : 'likely';
}

/** Whether a text is just two organisations, one a part of the other: `Knots Lab - Northmoor University`. */
export function isPartOfOrganisation(text: string): boolean {
  const parts = text.trim().split(/\s+[-–—|·]\s+/u);
  return (
    parts.length === 2 &&
    parts.every((part) => organisationWords.test(part) && affiliationStrength(part) === 'sure')
  );
}

const product = pattern('i')`
  \b(?:systems?|models?|projects?|papers?|datasets?|tutorials?|blog|report|course|review|journal|quarterly
  |gazette|bulletin|magazine)$`;

/**
 * Whether a text is a known organisation or opens with one and names a part of it: `Google Brain`. "Google
 * Speech Recognition System" is a product.
 */
function isKnownOrganisation(part: string): boolean {
  return (
    longNames.has(part.toLowerCase()) ||
    ((isShortName(/^[\p{L}\p{N}]+/u.exec(part)?.[0] ?? '') ||
      /^(?:UC|TU|UT|KU|UW)\s\p{Lu}\p{Ll}/u.test(part)) &&
      !product.test(part) &&
      // `MIT 发布新一代编译器`: a clause says what they did.
      !/\p{Script=Han}{3,}/u.test(part) &&
      !isNamesake(part))
  );
}

/** `Yale Song`, `Brown B`: a person who shares a name with a university. */
function isNamesake(part: string): boolean {
  const [, second = '', initials = ''] = namesake.exec(part) ?? [];
  return initials !== '' || (second !== '' && !holdsTitleWord(second) && !organisationWords.test(second));
}

const namesake = pattern('u')`
  ^(?:Berkeley|Brown|Cambridge|Columbia|Cornell|Duke|Emory|Maryland|Mila(?!\s(?:Mont|Qu))|Princeton|Rice
  |Stanford|Yale)\s(\p{Lu}\p{Ll}+)$|^(?:Brown|Duke|Emory|Rice)\s(?!AI|CS|ML)(\p{Lu}{1,2})$`;

/** Whether a word is a known short name. From four letters on, only the first must be a capital: `Umich`. */
function isShortName(word: string): boolean {
  return (
    shortNames.has(word) || (word.length >= 4 && /^\p{Lu}/u.test(word) && foldedNames.has(word.toLowerCase()))
  );
}

/** A name: every word that is not a small one starts with a capital, and there are few of them. */
export function isNameLike(part: string): boolean {
  if (!/^[\p{Lu}\p{Lo}]/u.test(part)) return false;
  const words = (part.includes('(') ? part.replace(/\([^)]*\)/gu, ' ') : part)
    .split(/[\s,-]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 9 && words.every((word) => nameWord.test(word));
}

/** A capitalised word, or a function word inside a name. */
const nameWord =
  /^[\p{Lu}\p{Lo}]|^(?:of|for|and|the|in|at|de|la|y|di|del|et|fur|für|d['’]\p{L}+|am|zu|@\w+)$/u;

function joinSuffixes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.length > 0 && nameSuffix.test(part)) joined.push(`${joined.pop()}, ${part}`);
    else joined.push(part);
  }
  return joined;
}
