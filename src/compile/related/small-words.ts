import { splitWords } from '../../paper/words.ts';

const word = /[\p{L}\p{N}]+/gu;
const smallLetter = /^\p{Ll}/u;
/** Shorter titles do not show how they are written. */
const fewestWords = 4;

/**
 * Finds the words that titles print small though they give most of their words a capital, as in "Fair Queues with a Twist": a language's own
 * small words, which say nothing of a subject. A list whose titles are written like sentences, or without capitals, shows none.
 */
export function smallWords(titles: readonly string[]): ReadonlySet<string> {
  const lead = new Map<string, number>();
  for (const title of titles) {
    const [, ...words] = title.match(word) ?? [];
    const small = words.filter((each) => smallLetter.test(each));
    if (words.length + 1 < fewestWords || small.length * 2 > words.length) continue;
    for (const each of words)
      for (const folded of splitWords(each))
        lead.set(folded, (lead.get(folded) ?? 0) + (smallLetter.test(each) ? 1 : -1));
  }
  return new Set([...lead].filter(([, count]) => count > 0).map(([each]) => each));
}
