import { texText } from './tex-text.ts';

/** The people that a field names, as `Ada Frost`. */
export interface BibNames {
  readonly names: readonly string[];
  /** False if "and others" comes after them. */
  readonly isComplete: boolean;
}

/** Lists longer than this, such as those of large experiments, are cut. */
const maxNames = 200;
const andOthers = /^others\.?$|^et\.? al\.?$/iu;
/** `van der`, `de la`: words of a family name that are not capitalised. */
const particle = /^\p{Ll}/u;

/** Reads a field of names: `Frost, Ada and Max van Berg and others`. Names in braces stay whole. */
export function bibNames(value: string): BibNames {
  const parts = splitOutsideBraces(` ${value.replace(/\s+/gu, ' ')} `, / and /giu).flatMap(listedIn);
  const names = parts.map(nameOf).filter((name) => name !== '');
  const people = names.filter((name) => !andOthers.test(name));
  return {
    names: people.slice(0, maxNames),
    isComplete: people.length === names.length && people.length <= maxNames,
  };
}

/** Full names separated by commas: `Ada Frost, Max Berg, Ann Oak`. No single name has this form. */
function listedIn(part: string): readonly string[] {
  const names = splitOutsideBraces(part, /,/gu).map((name) => name.trim());
  return names.length >= 3 && names.every((name) => name.includes(' ')) ? names : [part];
}

/**
 * `Frost, Ada` becomes `Ada Frost`, `Frost, Jr., Max` becomes `Max Frost Jr.`. A family name of several words
 * stays in front, because nothing else would tell where it begins.
 */
function nameOf(written: string): string {
  const parts = splitOutsideBraces(written.trim(), /,/gu).map(texText);
  const [family = '', ...rest] = parts;
  const given = rest.at(-1) ?? '';
  if (given === '') return family;
  const main = family.split(' ').filter((word) => !particle.test(word));
  if (main.length > 1) return [family, ...rest].join(', ');
  return [given, family, ...rest.slice(0, -1)].join(' ');
}

function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let seen = 0;
  for (const { 0: found, index } of text.matchAll(separator)) {
    for (; seen < index; seen += 1) {
      const sign = text.charAt(seen);
      if (sign === '\\') seen += 1;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
    }
    if (depth > 0) continue;
    parts.push(text.slice(from, index));
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
}
