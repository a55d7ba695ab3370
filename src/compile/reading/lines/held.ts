import { labels } from '../hypothesis.ts';
import { pricesOf } from '../weights.ts';

/** The delimiters inside a span. */
export interface Held {
  /** What each label pays for them, in the order of `labels`. */
  readonly costs: readonly number[];
  readonly colon: boolean;
  readonly stop: boolean;
}

export const nothingHeld: Held = { costs: labels.map(() => 0), colon: false, stop: false };

/** `held` with further delimiters. */
export function holding(held: Held, tokens: readonly string[]): Held {
  if (tokens.length === 0) return held;
  const costs = [...held.costs];
  for (const token of tokens) {
    const added = pricesOf(token);
    for (let label = 0; label < costs.length; label += 1)
      costs[label] = (costs[label] ?? 0) + (added[label] ?? 0);
  }
  return {
    costs,
    colon: held.colon || tokens.includes(':'),
    stop: held.stop || tokens.includes('.'),
  };
}
