import { isAddress, wordsOf } from './line-words.ts';

/** How much an address tells, in words. */
const addressWeight = 3;

/** How much each word tells about the line that it is in: little if many lines have it. */
export class WordWeights {
  readonly #counts = new Map<string, number>();
  #lines = 0;

  /** Counts the words of a line. */
  add(line: string): void {
    this.#lines += 1;
    for (const word of wordsOf(line)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** From 0, for a word that every line has, to 1; for an address, up to 3. */
  of(word: string): number {
    const count = this.#counts.get(word) ?? 1;
    const weight = Math.log2(1 + this.#lines / count) / Math.log2(2 + this.#lines);
    return Math.min(1, weight) * (isAddress(word) ? addressWeight : 1);
  }
}
