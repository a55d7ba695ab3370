import { affiliationStrength, isNameLike, splitAffiliations } from '../../names/affiliations.ts';
import {
  isCertainName,
  isGivenName,
  isInitials,
  isKnownGivenName,
  isPersonName,
  isSurname,
  joiners,
} from '../../names/people/person-names.ts';
import { coauthorsOpening, workOf } from '../../names/people/split-authors.ts';
import { capitalWord, pattern, printedYear } from '../../patterns/pattern.ts';
import { isNobody } from './nobody.ts';

/** How many names of each kind a piece of a line holds. Counts of pieces add up to those of their span. */
export interface NameCounts {
  /** Full names: `Ada Frost`, `Frost A`. */
  readonly persons: number;
  /** How many of `persons` have an initial, and so can hardly be anything else: `A. Frost`. */
  readonly certain: number;
  readonly surnames: number;
  /** Initials or given names alone, as after `Frost, `. */
  readonly given: number;
  /** `Ada and Berg`, as in `Frost, Ada and Berg, Max`. */
  readonly pairs: number;
  /** "et al.", "and others" or an ellipsis after names. */
  readonly etAls: number;
  /** "by" before a name, "ed." after one. */
  readonly bylines: number;
  /** Pieces that are not names of people. */
  readonly others: number;
  /** How well the piece reads as organisations, in log odds. */
  readonly organisations: number;
}

export const noNames: NameCounts = {
  persons: 0,
  certain: 0,
  surnames: 0,
  given: 0,
  pairs: 0,
  etAls: 0,
  bylines: 0,
  others: 0,
  organisations: 0,
};

const nobody: NameCounts = { ...noNames, others: 1, organisations: -10 };

/** A surname and initials without full stops: `Byron A`, `van Poe EA`. */
const vancouver = pattern('u')`
  ^(?:(?:van|von|de|der|den|del|la|le|di|du|da|do|dos|el|al|ten)\s+){0,2}
  ${capitalWord}\s(?:\p{Lu}{1,3}|(?:\p{Lu}\s){1,3}\p{Lu})(?:\s(?:Jr|Sr))?\.?$`;
const etAl = pattern('i')`
  \s*(?:\bet\.?|&)\s*al\b\.?|,\s*(?:\.{3}|…)[,\s]*$|\s*\b(?:and\s+)?(?:others|colleagues)\b\.?|\s*等\s*$
  |\s+и\s+др\.?(?=[\s.,]|$)`;
const byline = /^(?:edited\s+)?by\s+|^in:?\s+(?=(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll})|^authors?\s*[:：]\s*/iu;
/** `Frost, Ada, ed.`: after names. */
const editorship = /^(?:[eé]ds?|editors?|dirs?|coords?|[Hh]gg?|[Hh]rsg)\.?$/u;
/** `S12`: the number of a source. `Q&A`, `A&A`: letters that are not a name. */
const code = /^\p{Lu}{1,2}\d{1,3}$|^\p{Lu}&\p{Lu}{1,3}$/u;
/** Pieces longer than this hold no names. */
const maxLength = 120;

const joints = new RegExp(
  String.raw`\s*,?\s*(?:[&＆;]|(?<!\p{L})(?:${joiners})(?!\p{L})|\sa\s(?=\p{Lu}{2}))\s*`,
  'u',
);

/** Counts the names in a piece of a line. */
export function countNames(piece: string): NameCounts {
  if (code.test(piece)) return nobody;
  // Names that only "and" joins are one piece.
  if (piece.length > maxLength && !/\sand\s.*\sand\s/u.test(piece)) return nobody;
  // `by [Ada Frost](…) and [Max Berg](…)`: cut from the names by their links.
  if (/^(?:by|and)$/iu.test(piece))
    return { ...noNames, bylines: piece.length === 2 ? 1 : 0, organisations: -10 };
  const count = { ...noNames, organisations: organisationScore(piece) };
  let rest = piece;
  if (byline.test(rest)) {
    count.bylines = 1;
    rest = rest.replace(byline, '');
  }
  rest = rest.replace(coauthorsOpening, '').replace(workOf, '');
  if (etAl.test(rest)) {
    count.etAls = 1;
    rest = rest.replace(etAl, '');
  }
  if (/^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}\.?)*\s+(?:and|&)\s+(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}'’-]+$/u.test(rest))
    count.pairs = 1;
  for (const part of rest.split(joints)) {
    const name = part.replace(/^[\s*∗_†‡^]+|[\s*∗⋆_†‡^§¶#+¹²³⁴⁵⁶⁷⁸⁹\d✉]+$/gu, '');
    if (editorship.test(name)) count.bylines = 1;
    if (name === '' || editorship.test(name)) continue;
    if (isNobody(name, part, name === rest)) count.others += 1;
    // `Frost, Robert A.`
    else if (/^\p{Lu}\p{Ll}+\s\p{Lu}\.$/u.test(name) && isKnownGivenName(name)) count.given += 1;
    else if (vancouver.test(name)) count.persons += 1;
    else if (isInitials(name)) count.given += 1;
    else if (isPersonName(name)) {
      count.persons += 1;
      if (isCertainName(name)) count.certain += 1;
    } else if (isSurname(name) && !/^\p{Lu}{3,}$/u.test(name)) {
      if (isKnownGivenName(name)) count.given += 1;
      else count.surnames += 1;
    } else if (isGivenName(name)) count.given += 1;
    else count.others += 1;
  }
  // `with Maria Frost`; `with Julia` names a language
  if (coauthorsOpening.test(piece) && isKnownGivenName(rest))
    return count.persons === 0 ? nobody : { ...count, bylines: 1 };
  return count;
}

/** Adds counts up; the result at `index` covers all pieces before it. */
export function runningCounts(counts: readonly NameCounts[]): readonly NameCounts[] {
  const sums: NameCounts[] = [noNames];
  for (const count of counts) sums.push(addCounts(sums.at(-1) ?? noNames, count));
  return sums;
}

/** The counts of two pieces together. */
export function addCounts(a: NameCounts, b: NameCounts): NameCounts {
  return {
    persons: a.persons + b.persons,
    certain: a.certain + b.certain,
    surnames: a.surnames + b.surnames,
    given: a.given + b.given,
    pairs: a.pairs + b.pairs,
    etAls: a.etAls + b.etAls,
    bylines: a.bylines + b.bylines,
    others: a.others + b.others,
    organisations: a.organisations + b.organisations,
  };
}

/** The counts of the pieces from one index up to another, exclusive. */
export function countsBetween(sums: readonly NameCounts[], from: number, to: number): NameCounts {
  const [all, before] = [sums[to] ?? noNames, sums[from] ?? noNames];
  return {
    persons: all.persons - before.persons,
    certain: all.certain - before.certain,
    surnames: all.surnames - before.surnames,
    given: all.given - before.given,
    pairs: all.pairs - before.pairs,
    etAls: all.etAls - before.etAls,
    bylines: all.bylines - before.bylines,
    others: all.others - before.others,
    organisations: all.organisations - before.organisations,
  };
}

/** What may be printed beside the name of an organisation: `from Elm College, 2019`. */
export const besideOrganisation = pattern('gi')`
  ^(?:from|@)\s*|\s*(?:\bet\.?|&)\s+al\.?$|[,\s]+${printedYear}$`;

function organisationScore(piece: string): number {
  const bare = piece.replace(besideOrganisation, '');
  const plain = bare.includes('+') ? bare.replace(/\s*\+\s*/gu, ', ') : bare;
  if (plain.length < 2) return -10;
  const strength = affiliationStrength(plain);
  // `Brown`, `Rice`: universities and surnames.
  if (strength === 'sure' && /^(?:Brown|Cambridge|Cornell|Duke|Emory|Rice|Yale)$/u.test(plain)) return 1.5;
  if (strength === 'sure')
    return splitAffiliations(plain).reduce(
      (sum, part) =>
        sum +
        (affiliationStrength(part) === 'sure' ? 3.2 : isPersonName(part) ? -4 : isNameLike(part) ? -0.5 : -2),
      0,
    );
  // `SKU 2014`: an organisation and a year, which counts only if the page has organisations there.
  if (/\d{4}$/u.test(piece)) return /^\p{Lu}{2,6}$/u.test(plain) ? -1.5 : -10;
  // Two capitalised words look like a person's name; a known given name confirms it.
  if (isPersonName(plain)) return isKnownGivenName(plain) || plain.includes('.') ? -2.5 : -1.2;
  if (strength === 'likely') return plain.split(' ').length > 5 ? -2 : plain.includes(' ') ? -0.5 : -0.6;
  return isNameLike(plain) && plain.length < 60 && !/\d/u.test(plain) ? -2.5 : -10;
}
