import { isInverted, isKnownGivenName, isSurname, joiners } from './person-names.ts';

/** `Mori, A. and Ruiz, B.` */
export const conjunction = new RegExp(
  String.raw`,?\s+(?:${joiners})\s+|,?\s+&\s+|\s+a\s+(?=\p{Lu}{2})|\s+/\s+`,
  'u',
);

const semicolon = /\s*;\s*(?:and\s+|&\s*)?/u;

/** Splits names printed surname first: `Mori, Aiko and Ruiz, Bruno`, `Mori, A.; Ruiz, B.`. Else null. */
export function splitInverted(plain: string): string[] | null {
  for (const separator of [semicolon, conjunction]) {
    const parts = plain.split(separator).filter((part) => part !== '');
    const certain = parts.filter(
      (part) => isInverted(part.replace(/\.$/u, '')) || isInverted(part) || isAbbreviated(part),
    );
    // `Moor Lake, Ada Elin and Frost, Max`, `Ada F., Frost; Berg, Max`: one comma in each.
    if (parts.length > 1 && 2 * certain.length >= parts.length && parts.every(isOneOfPairs)) return parts;
    if (separator === semicolon && parts.length > 1 && arePairs(parts)) return parts;
    const initial = parts.length === 1 ? plain.search(/\s\p{Lu}\.?$/u) : -1;
    const isOne = initial >= 0 && plain.lastIndexOf(',', initial - 1) >= 0;
    // One of several may have no given name.
    const minCertain = parts.length > 2 ? parts.length - 1 : parts.length;
    if ((parts.length > 1 || isOne) && certain.length >= minCertain) return parts;
  }
  return null;
}

/** `Moor Lake, Ada Elin`, `Ada F., Frost`: up to three words before the only comma, and after it. */
function isOneOfPairs(part: string): boolean {
  const before = part.slice(0, part.indexOf(',')).replace(/\s\p{Lu}\.?$/u, '');
  // `Ada Frost, Northwind`
  return onePair.test(part) && !(before.includes(' ') && isKnownGivenName(before));
}

/**
 * `Ada Elin, Frost; Tarn, Oru; Max B. C., Hill`: every part has one comma, and at least one part is a surname
 * and a single given name. If organisations came after the commas, full names would come before them.
 */
function arePairs(parts: readonly string[]): boolean {
  return (
    parts.every((part) => onePair.test(part)) &&
    parts.some((part) => /^\S+,\s?\S+$/u.test(part) && isInverted(part))
  );
}

const pairWords = String.raw`(?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){0,2}`;
const onePair = new RegExp(String.raw`^${pairWords},\s?${pairWords}$`, 'u');

/** `Frost, JA`, `Frost JA`: initials without full stops. */
function isAbbreviated(part: string): boolean {
  const [, last = ''] = /^(.+?),?\s\p{Lu}{1,3}$/u.exec(part) ?? [];
  return /\p{Ll}/u.test(last) && isSurname(last);
}
