import { affiliationStrength, isNameLike, splitAffiliations } from './affiliations.ts';

/** Authors as printed, and the organisations that stand between them. */
export interface People {
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
}

const nameParticle = /^(?:van|von|de|der|den|del|la|le|di|da|dos|al|bin|ben|el|du|ten|zu)$/u;
const nameWord = /^(?:\p{Lu}\.?(?:-?\p{Lu}\.?){0,2}|\p{Lu}[\p{L}'’.-]*)$/u;
const initials = /^(?:\p{Lu}\.[\s-]*){1,4}$/u;
/** Words that no person is called. */
const noName =
  /\b(?:universit|institut|colleg|laborator|research|academ|technolog|corporat|compan|foundation|department|polytechn)|\b(?:cent(?:er|re)s?|inc|ltd|llc|group|teams?|labs?|school|learning|systems?|networks?|models?|data|survey|towards?|with|from|using|based|for|the)\b/iu;

/** Splits printed authors: by commas, semicolons, `&` and `and`; "et al." is dropped, `Last, F.` stays together. */
export function splitAuthors(text: string): string[] {
  const plain = text
    .replace(/[,\s]*(?:\.{3}|…)\s*(?=[,&]|$)/gu, '')
    .replace(/[,\s]*\bet[\s.]+al\b\.?|[,，\s]*等$/giu, '')
    .replace(/[\s,]*\(?(?:19|20)\d{2}\)?[\s.,]*(?:\p{L}+\.?)?\s*$/u, (year) => (/\d/u.test(year) ? '' : year))
    .replace(/[\s.,;]+$/u, (end) => (end.startsWith('.') ? '.' : ''));
  const isCut = /\bet[\s.]+al\b/iu.test(text);
  const parts = plain
    .split(/\s*(?:[,;，、；]|\s[&＆]\s|(?<![\p{L}])and(?![\p{L}]))\s*/u)
    .map((name) => name.replace(/\(@[^)]*\)/gu, '').replace(/^[\s*_†‡^]+|[\s*_†‡^0-9]+$/gu, ''))
    .filter((name) => name !== '');
  return joinInverted(parts, isCut)
    .map((name) => name.replace(/(?<=\p{Ll}{2})\.$/u, ''))
    .filter((name) => name.length > 1);
}

/** Puts `Last, F.` and a first `Last, Given` back together. */
function joinInverted(parts: readonly string[], isCut: boolean): string[] {
  const joined: string[] = [];
  parts.forEach((part, index) => {
    const last = joined.at(-1);
    if (last !== undefined && initials.test(part) && !last.includes(',')) joined[joined.length - 1] = `${last}, ${part}`;
    else if (
      index === 1 &&
      isSurname(last) &&
      isGivenName(part) &&
      (parts.length === 2 ? isCut : parts.slice(2).every((other) => isPersonName(other) || isSurname(other)))
    )
      joined[0] = `${last}, ${part}`;
    else joined.push(part);
  });
  const pairs =
    parts.length % 2 === 0 && parts.length >= 4 && parts.every((part, index) => (index % 2 === 0 ? isSurname(part) : isGivenName(part)));
  return pairs ? parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1]}`] : [])) : joined;
}

function isSurname(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(text);
}

function isGivenName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u.test(text);
}

/** Tells whether a text reads like the name of a person: two to six capitalised words, `Last, F.`, or two to four Han characters. */
export function isPersonName(text: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return true;
  if (/^\p{Lu}[\p{L}'’\s-]+, (?:\p{Lu}\.[\s-]*)+$/u.test(text) || /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}\s'’.-]+$/u.test(text)) return true;
  const words = text.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    /^\p{Lu}/u.test(text) &&
    /\p{Ll}|\./u.test(text) &&
    !noName.test(text) &&
    words.every((word) => nameWord.test(word) || nameParticle.test(word))
  );
}

/** Reads `by Roy Levin and David D. Redell` at the start of a text; null when no names follow. */
export function readByline(text: string): string[] | null {
  const match = /^\s*(?:[,，–—|-]\s*by[:\s]+|by[:\s]+)(.+)$/isu.exec(text);
  if (match?.[1] === undefined) return null;
  const names = splitAuthors(match[1].replace(/[.\s]+$/u, ''));
  return names.length > 0 && names.every((name) => isPersonName(name)) ? names : null;
}

/**
 * Reads a line of authors. `sure` when it can hardly be anything else: several names, most of them like a person's.
 * A single name is `likely`: it counts where the page keeps this place for authors. Null when it is no line of names.
 */
export function readPeople(text: string): { readonly people: People; readonly strength: 'sure' | 'likely' } | null {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/^\W*(?:authors?|by)\s*[:：]\s*/iu, '')
    .trim();
  if (plain === '' || plain.length > 1_500 || /[?!=→]|https?:/u.test(plain)) return null;
  const { rest, organisations } = takeOrganisations(plain);
  const grouped = readGrouped(rest.replace(/[,\s]*\bet[\s.]+al\b\.?/giu, '').replace(/["'.,;\s]+$/u, ''));
  if (grouped !== null)
    return {
      people: { authors: grouped.authors, affiliations: [...new Set([...organisations, ...grouped.affiliations])] },
      strength: 'sure',
    };
  if (noName.test(rest)) return null;
  const names = splitAuthors(rest);
  const persons = names.filter(isPersonName).length;
  if (names.length === 0 || persons === 0) return null;
  const people = { authors: names, affiliations: organisations };
  if (names.length >= 2 && persons / names.length >= 0.7) return { people, strength: 'sure' };
  const sure = organisations.length > 0 || /\bet[\s.]+al\b/iu.test(plain) || names.some((name) => name.includes(','));
  return persons === names.length ? { people, strength: sure ? 'sure' : 'likely' } : null;
}

/** Takes the organisations in parentheses out of a line of names: `Ada Brown (MIT), Chen Li (ETH and Google)`. */
function takeOrganisations(text: string): { rest: string; organisations: string[] } {
  const organisations: string[] = [];
  const rest = text.replace(/\s*\(([^()]*)\)/gu, (group, inner: string) => {
    if (/^@|^\s*$/u.test(inner)) return '';
    if (affiliationStrength(inner.replace(/\band\b/gu, '&')) === null) return group;
    organisations.push(...splitOrganisations(inner));
    return '';
  });
  return { rest, organisations: [...new Set(organisations)] };
}

/** Names with organisations behind them: `Jia, Sun, and Wu, Alibaba; Yu, Amazon`. */
function readGrouped(text: string): People | null {
  const chunks = text.split(/\s*;\s*/u).filter((chunk) => chunk !== '');
  const read = chunks.map((chunk) => readChunk(chunk, chunks.length > 1));
  const whole = read.flatMap((chunk) => chunk ?? []);
  if (whole.length < read.length || whole.every(({ affiliations }) => affiliations.length === 0)) return null;
  return {
    authors: whole.flatMap(({ authors }) => authors),
    affiliations: [...new Set(whole.flatMap(({ affiliations }) => affiliations))],
  };
}

/** One chunk: names first, then the organisation that all of them belong to. */
function readChunk(chunk: string, isOneOfSeveral: boolean): People | null {
  const parts = chunk.split(/\s*,\s*(?:and\s+)?|\s+and\s+/u).filter((part) => part !== '');
  const isOrganisation = (part: string, index: number) =>
    affiliationStrength(part) === 'sure' || noName.test(part) || (isOneOfSeveral && index === parts.length - 1 && isNameLike(part));
  const start = parts.findIndex((part, index) => index > 0 && isOrganisation(part, index));
  const names = start < 0 ? parts : parts.slice(0, start);
  if (names.length === 0 || names.filter(isPersonName).length / names.length < 0.7) return null;
  const last = names.at(-1) ?? '';
  const organisation = start < 0 ? '' : chunk.slice(chunk.lastIndexOf(last) + last.length).replace(/^[\s,]*(?:and\s+)?/u, '');
  return { authors: names, affiliations: organisation === '' ? [] : splitOrganisations(organisation) };
}

/** Splits organisations that "and" joins, but not "Science and Technology". */
function splitOrganisations(text: string): string[] {
  const joined = text.replace(
    /\b(Sciences?|Arts|Engineering|Design|AI) and (?=(?:Technology|Sciences?|Engineering|Design|Arts?|Research)\b)/gu,
    '$1\u0000',
  );
  return joined
    .split(/\s+and\s+(?=\p{Lu})/u)
    .flatMap((part) =>
      splitAffiliations(
        part.replaceAll('\u0000', ' and ').replace(/[.\s]+$/u, (end) => (/\b(?:inc|ltd|co|corp)\.?\s*$/iu.test(part) ? end.trim() : '')),
      ),
    );
}

/** `Kraska et al.`, `Ziv, Lempel` and the like: surnames alone, which count only where something says that they are names. */
export function readSurnames(text: string): string[] | null {
  const match = /^(\p{Lu}[\p{L}'’-]+(?:(?:,\s*|\s+(?:and|&)\s+)\p{Lu}[\p{L}'’-]+)*)\s*,?\s*et\.?\s+al\.?$/u.exec(text.trim());
  return match?.[1] === undefined ? null : splitAuthors(match[1]);
}

/** The label of a link that cites: `Hopper (1952)`, `Ziv, Lempel (1977)`, `Vaswani et al., 2017`. */
export function readCiteLabel(label: string): { readonly authors: string[]; readonly year: number } | null {
  const match = /^(\p{Lu}[\p{L}'’. ,&-]*?)(?:,?\s+et\.?\s+al\.?)?\s*,?\s*[(（]?((?:19|20)\d{2})[a-z]?[)）]?$/u.exec(label.trim());
  if (match?.[1] === undefined) return null;
  const authors = splitAuthors(match[1]);
  return authors.length > 0 && authors.every((name) => name.split(' ').length <= 3) ? { authors, year: Number(match[2]) } : null;
}
