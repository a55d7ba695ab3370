import { addAll, type Bitset, countBits, emptyBits, fullBits, intersectInPlace } from '../bitset.ts';
import type { TextIndex } from '../text/text-index.ts';

/** The papers that match a part, and their scores; null when it does not rank papers. */
export interface PartMatches {
  readonly bits: Bitset;
  readonly scores: Float32Array | null;
}

/**
 * Combines the papers of several parts, and adds up their scores. With 'and', stops once no papers are left.
 */
export function combine(
  text: TextIndex,
  parts: readonly (() => PartMatches)[],
  operator: 'and' | 'or',
): PartMatches {
  const bits = operator === 'and' || parts.length === 0 ? fullBits(text.total) : emptyBits(text.total);
  let scores: Float32Array | null = null;
  for (const part of parts) {
    const found = part();
    if (operator === 'and') intersectInPlace(bits, found.bits);
    else addAll(bits, found.bits);
    scores = addScores(text, scores, found.scores);
    if (operator === 'and' && countBits(bits) === 0) break;
  }
  return { bits, scores };
}

/** Adds `more` to `sum` in place, and releases `more`. */
function addScores(
  { scorePool }: TextIndex,
  sum: Float32Array | null,
  more: Float32Array | null,
): Float32Array | null {
  if (sum === null || more === null) return sum ?? more;
  for (let position = 0; position < sum.length; position += 1)
    sum[position] = (sum[position] ?? 0) + (more[position] ?? 0);
  scorePool.release(more);
  return sum;
}
