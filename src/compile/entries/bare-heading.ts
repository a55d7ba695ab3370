import { withoutEmoji } from '../names/emoji.ts';

/** A heading without its number and its decoration: `1. OSDI 2025` and `🔥 OSDI 2025` are `OSDI 2025`. */
export function bareHeading(heading: string): string {
  return withoutEmoji(heading)
    .replace(/^\s*(?:\d{1,3}(?:\.\d+)*[.)]\s+|\d{1,3}(?:\.\d+)*\s+(?!\S+$)|[^\p{L}\p{N}]+)/u, '')
    .trim();
}
