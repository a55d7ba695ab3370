import { pattern, printedYear } from '../../patterns/pattern.ts';
import { affiliationStrength, isNameLike, splitOrganisations } from '../affiliations.ts';
import { unambiguousVenue } from '../gazetteer/venue-names.ts';
import { isRemark } from '../remark.ts';
import { hasInnerCapitals } from '../venue-name.ts';
import {
  holdsNonNameWord,
  isCertainName,
  isKnownGivenName,
  isPersonName,
  isSurname,
} from './person-names.ts';
import { splitAuthors, splitSurnames } from './split-authors.ts';

/** Authors as printed, and the organisations between them. */
export interface People {
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
}

/** Words after names that begin a venue rather than an organisation. */
const venueWords =
  /\b(?:transactions|proceedings|proc|journal|conference|symposium|workshop|letters|magazine|surveys?)\b/i;

/** Share of the parts of a line that must read like a person's name. */
const mostly = 0.6;

/** Reads `by Roy Levin and David D. Redell` at the start of a text; null when no names follow. */
export function readByline(text: string): string[] | null {
  const match = /^\s*(?:[,，–—|-]\s*by[:\s]+|by[:\s]+)(.+)$/isu.exec(text);
  if (match?.[1] === undefined) return null;
  const names = splitAuthors(match[1].replace(/[.\s]+$/u, ''));
  return names.length > 0 && names.every((name) => isPersonName(name)) ? names : null;
}

/**
 * Reads a line of authors. `sure` when it can hardly be anything else: several names, most of them like a
 * person's, or one with initials. A single name is `likely`: it counts in a slot where other entries have
 * their authors. Null if it is not a line of names.
 */
export function readPeople(
  text: string,
): { readonly people: People; readonly strength: 'sure' | 'likely' } | null {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/^\W*(?:authors?|by)\s*[:：]\s*/iu, '')
    .replace(/["“”]/gu, ' ')
    .trim();
  if (plain === '' || plain.length > 1_500 || /[?!=→]|https?:/u.test(plain) || isRemark(plain)) return null;
  const { rest, organisations } = takeOrganisations(plain);
  const isShortened = /(?:\bet[\s.]+|&\s?)al\b|\bothers\b|\sи\sдр/i.test(plain);
  const grouped = readGrouped(
    rest.replace(/[,\s]*(?:\bet[\s.]+|&\s*)al\b\.?/gi, '').replace(/["'.,;\s]+$/u, ''),
  );
  if (grouped !== null)
    return {
      people: {
        authors: grouped.authors,
        affiliations: [...new Set([...organisations, ...grouped.affiliations])],
      },
      strength: 'sure',
    };
  if (holdsNonNameWord(rest)) return null;
  const authors = splitAuthors(rest);
  if (authors.some((name) => /\d{2}/u.test(name))) return null;
  if (
    authors.some((name) =>
      /\p{Lu}.*\p{Lu}/u.test(name)
        ? unambiguousVenue(name) !== null
        : unambiguousVenue(name)?.kind === 'journal',
    )
  )
    return null;
  const persons = authors.filter(isPersonName).length;
  if (authors.length === 0 || persons === 0) return null;
  const people = { authors, affiliations: organisations };
  if (authors.length >= 2 && persons / authors.length >= mostly) return { people, strength: 'sure' };
  const sure =
    organisations.length > 0 ||
    isShortened ||
    authors.some((name) => name.includes(',')) ||
    authors.every(isCertainName);
  return persons === authors.length ? { people, strength: sure ? 'sure' : 'likely' } : null;
}

/** Takes organisations in parentheses out of names: `Ada Brown (MIT), Chen Li (ETH and Google)`. */
function takeOrganisations(text: string): { rest: string; organisations: string[] } {
  const organisations: string[] = [];
  const rest = text.replace(/\s*\(([^()]*)\)/gu, (group, inner: string) => {
    if (/^@|^\s*$/u.test(inner)) return '';
    // `Tse-Hsun (Peter) Chen`
    if (/^\p{L}+$/u.test(inner) && isKnownGivenName(inner)) return group;
    if (affiliationStrength(inner.replace(/\band\b/gu, '&')) === null) return group;
    organisations.push(...splitOrganisations(inner));
    return '';
  });
  return { rest, organisations: [...new Set(organisations)] };
}

/** Names with organisations after them: `Jia and Wu, Alibaba`, or before them: `MIT: Jia Sun, Li Wu`. */
function readGrouped(text: string): People | null {
  const [lead = '', names = ''] = text.split(/\s*[:：]\s+/u);
  if (names !== '' && affiliationStrength(lead) === 'sure') {
    const authors = splitAuthors(names);
    return authors.length >= 2 && authors.every(isPersonName)
      ? { authors, affiliations: splitOrganisations(lead) }
      : null;
  }
  const chunks = text.split(/\s*;\s*/u).filter((chunk) => chunk !== '');
  const read = chunks.map((chunk) => readChunk(chunk, chunks.length > 1));
  const whole = read.flatMap((chunk) => chunk ?? []);
  if (whole.length < read.length || whole.every(({ affiliations }) => affiliations.length === 0)) return null;
  return {
    authors: whole.flatMap(({ authors }) => authors),
    affiliations: [...new Set(whole.flatMap(({ affiliations }) => affiliations))],
  };
}

/** Reads what is between two semicolons: names, then perhaps the organisation that all of them belong to. */
function readChunk(chunk: string, isOneOfSeveral: boolean): People | null {
  const parts = chunk.split(/\s*,\s*(?:and\s+)?|\s+and\s+/u).filter((part) => part !== '');
  const isOrganisation = (part: string, index: number) =>
    affiliationStrength(part) === 'sure' ||
    holdsNonNameWord(part) ||
    (isOneOfSeveral && index === parts.length - 1 && isNameLike(part));
  const start = parts.findIndex((part, index) => index > 0 && isOrganisation(part, index));
  const names = start < 0 ? parts : parts.slice(0, start);
  if (names.length === 0 || names.filter(isPersonName).length / names.length < mostly) return null;
  const last = names.at(-1) ?? '';
  if (start >= 0 && venueWords.test(parts.slice(start).join(' '))) return null;
  const organisation =
    start < 0 ? '' : chunk.slice(chunk.lastIndexOf(last) + last.length).replace(/^[\s,]*(?:and\s+)?/u, '');
  const affiliations = organisation === '' ? [] : splitOrganisations(organisation);
  return affiliations.every(isNameLike) ? { authors: names, affiliations } : null;
}

/** `Kraska et al.`, `Ziv, Lempel et al.`: surnames alone, which count only where names are announced. */
export function readSurnames(text: string): string[] | null {
  const match =
    /^(\p{Lu}[\p{L}'’-]+(?:(?:,\s*|\s+(?:and|&)\s+)\p{Lu}[\p{L}'’-]+)*)\s*,?\s*(?:et\.?|&)\s+al\.?$/u.exec(
      text.trim(),
    );
  const names = match?.[1] === undefined ? [] : splitAuthors(match[1]);
  return names.length === 0 || names.some((name) => unambiguousVenue(name) !== null) ? null : names;
}

/** `CHI 2024` and `Nature (2020)` are venues; "Chi" may be a surname. */
function isVenueName(name: string): boolean {
  const known = unambiguousVenue(name);
  return known !== null && (known.kind === 'journal' || hasInnerCapitals(name));
}

const citeLabel = pattern('u')`
  ^(\p{Lu}[\p{L}'’. ,&-]*?)(?:,?\s+(?:et\.?|&)\s*al\.?)?\s*,?\s*[(（]?(${printedYear})[a-z]?[)）]?$`;

/** The label of a link that cites: `Hopper (1952)`, `Ziv, Lempel (1977)`, `Vaswani et al., 2017`. */
export function readCiteLabel(label: string): { readonly authors: string[]; readonly year: number } | null {
  const match = citeLabel.exec(label.trim());
  if (match?.[1] === undefined) return null;
  const authors = splitSurnames(match[1]);
  const [only = '', ...others] = authors;
  if (only === '' || (others.length === 0 && isVenueName(only))) return null;
  if (opensWithTitle(only, others, /,\s*\d{4}$/u.test(label.trim()))) return null;
  // Two words before a bare year may be a journal: "Visual Informatics 2024".
  const isBare =
    others.length === 0 &&
    only.includes(' ') &&
    /[^,)）\s]\s+\d{4}\p{L}?$/u.test(label.trim()) &&
    !/\bal\b/u.test(label);
  const areNames = authors.every(
    (name) => name.split(' ').length <= 3 && (isSurname(name) || isPersonName(name)),
  );
  return areNames && (!isBare || isSurname(only)) ? { authors, year: Number(match[2]) } : null;
}

/** `Ann Frost`, `A. Frost`: a name in full that can hardly be a title. */
function isPlainlyFull(name: string): boolean {
  return /\s\p{L}[\p{L}'’-]+$/u.test(name) && (isKnownGivenName(name) || /^\p{Lu}\.\s/u.test(name));
}

/**
 * `Knots Under Tension, Ann Frost et al, 2004`, `Knots, Ann Frost, 1997`: a title before its authors. It is
 * not one of them, since labels print either all names in full or none.
 */
function opensWithTitle(first: string, others: readonly string[], isAfterComma: boolean): boolean {
  if (/[.'’,]|^(?:van|von|de|di|du)\s/iu.test(first) || isKnownGivenName(first)) return false;
  const isLong = first.split(' ').length >= 3;
  return others.some(isPlainlyFull)
    ? isLong || isAfterComma
    : isLong && isAfterComma && others.some((name) => name.includes(' '));
}
