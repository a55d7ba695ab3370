import { withoutEmoji } from '../../names/emoji.ts';

/** How many papers are below: `2024 (7 papers)`, `OSDI 2025 [12 篇]`. */
const count =
  /\s*[([（【]\s*\d{1,4}\+?\s*(?:\p{L}+\s)?(?:papers?|entries|items|works?|articles?|publications?|talks?|total|篇|本|件|条|个)\s*[)\]）】]$/iu;

/** A heading without its number, its decoration and a count: `1. OSDI 2025` and `🔥 OSDI 2025 (7 papers)` are `OSDI 2025`. */
export function bareHeading(heading: string): string {
  return withoutEmoji(heading)
    .replace(/^\s*(?:\d{1,3}(?:\.\d+)*[.)]\s+|\d{1,3}(?:\.\d+)*\s+(?!\S+$)|[^\p{L}\p{N}]+)/u, '')
    .replace(count, '')
    .trim();
}
