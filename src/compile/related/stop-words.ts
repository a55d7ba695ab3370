import { splitWords } from '../../paper/words.ts';

const word = /[\p{L}\p{N}]+/gu;
const startsLowercase = /^\p{Ll}/u;
/** Titles shorter than this do not show whether they use title case. */
const minWords = 4;

/**
 * Finds the stop words of any language: those that are usually in lower case within titles in title case, as
 * in "Fair Queues with a Twist". Finds none if titles are in sentence case or lower case.
 */
export function findStopWords(titles: readonly string[]): ReadonlySet<string> {
  const lowercaseLead = new Map<string, number>();
  for (const title of titles) {
    const [, ...words] = title.match(word) ?? [];
    const lowercase = words.filter((each) => startsLowercase.test(each));
    if (words.length + 1 < minWords || lowercase.length * 2 > words.length) continue;
    for (const each of words)
      for (const folded of splitWords(each))
        lowercaseLead.set(folded, (lowercaseLead.get(folded) ?? 0) + (startsLowercase.test(each) ? 1 : -1));
  }
  return new Set([...lowercaseLead].filter(([, count]) => count > 0).map(([each]) => each));
}
