import type { Known } from './apply-changes.ts';
import { addressesIn } from './line-words.ts';
import { segmentsOf } from './title-segments.ts';

/** What a commit wrote anew, such as the papers of bullets that became a table. */
export interface Rewrite {
  /** How many of its addresses and titles the list had before or got in exchange for others. */
  readonly count: number;
  /** Those that the list had before, by which `keysOf` finds its lines about the same papers. */
  readonly keys: readonly string[];
}

/** From this weight on, an address counts: few lines have it. */
const minWeight = 2;
/** Fewer than this many exchanged addresses or titles are other papers, not the same ones. */
const minExchanged = 3;

/**
 * Finds what new lines have that the list had before; null if there is nothing. New addresses count too if as
 * many are gone: a paper may get another address, such as its DOI.
 */
export function rewriteOf(
  lines: readonly string[],
  gone: readonly string[],
  { written, weights }: Known,
): Rewrite | null {
  const isOfFew = (key: string) => !key.startsWith('//') || weights().of(key) >= minWeight;
  const now = new Set(lines.flatMap(keysOf));
  const known = [...now].filter((key) => written.has(key) && isOfFew(key));
  const before = [...new Set(gone.flatMap(keysOf))].filter((key) => !now.has(key) && isOfFew(key));
  const exchanged = Math.min(before.length, now.size - known.length);
  const count = known.length + (exchanged < minExchanged ? 0 : exchanged);
  return count === 0 ? null : { count, keys: [...known, ...before] };
}

/** What tells which papers a line is about: its addresses, or else the texts between its delimiters. */
export function keysOf(line: string): readonly string[] {
  const addresses = addressesIn(line);
  return addresses.length > 0 ? addresses : segmentsOf(line);
}
