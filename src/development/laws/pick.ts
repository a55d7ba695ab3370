import { createHash } from 'node:crypto';

/** A whole number from 0 to 2³² - 1 that is the same for the same text, and as good as random for another. */
export function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}

/**
 * Picks one of some choices by a text; undefined if there are none. What is picked for one entry does not depend on
 * others: counts stay comparable when a page or a case is added.
 */
export function pick<T>(choices: readonly T[], text: string): T | undefined {
  return choices[hashOf(text) % choices.length];
}
