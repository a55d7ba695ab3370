import { withoutEmoji } from '../../names/emoji.ts';
import { pattern } from '../../patterns/pattern.ts';
import { withoutKindMark } from './kind-mark.ts';

/** How many papers are below: `2024 (7 papers)`, `OSDI 2025 [12 篇]`. */
const count = pattern('iu')`
  \s*[([（【]\s*\d{1,4}\+?\s*(?:\p{L}+\s)?
  (?:papers?|entries|items|works?|articles?|publications?|talks?|total|篇|本|件|条|个)\s*[)\]）】]$`;

/**
 * A heading without its number, its decoration, a count and the kind of its venue: `1. OSDI 2025`,
 * `🔥 OSDI 2025 (7 papers)` and `OSDI 2025 [C]` are `OSDI 2025`.
 */
export function bareHeading(heading: string): string {
  const words = withoutKindMark(withoutEmoji(heading))
    .replace(/^\s*(?:\d{1,3}(?:\.\d+)*[.)]\s+|\d{1,3}(?:\.\d+)*\s+(?!\S+$)|[^\p{L}\p{N}]+)/u, '')
    .replace(count, '')
    .trim();
  return withoutKindMark(words);
}
