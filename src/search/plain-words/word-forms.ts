import { type Dictionary, prefixRange } from '../text/dictionary.ts';

/** Endings of English words that leave the meaning alone, longest first. */
const endings = [
  'izations',
  'ization',
  'ations',
  'ation',
  'ings',
  'ing',
  'ions',
  'ion',
  'ers',
  'er',
  'ies',
  'ed',
  'es',
  's',
  'e',
  'y',
];

/** A stem has at least so many letters. */
const minStemLength = 4;

/** The part of a word that its forms share: `compress` for “compression”. */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  const spelt = word.replace(british, 'iz');
  const ending = endings.find((each) => spelt.endsWith(each) && spelt.length - each.length >= minStemLength);
  if (ending === undefined || unchanged.test(spelt)) return spelt;
  const stem = spelt.slice(0, -ending.length);
  return doubled.test(stem) && stem.length > minStemLength ? stem.slice(0, -1) : stem;
}

/** `summarising` is spelt `summarizing`, too. */
const british = /is(?=(?:ing|ed|es?|ations?)$)/u;
/** Words whose last letter is part of the stem: `compress`, `survey`. */
const unchanged = /ss$|[aeiou]y$/u;
/** `splatting` comes from `splat`, but `compressing` from `compress`. */
const doubled = /([bdfgkmnprtvz])\1$/u;

/** The other words of a list with the same stem: `compression` and `compressed` for “compress”. */
export function otherForms(dictionary: Dictionary, word: string): string[] {
  const stem = stemOf(word);
  if (stem.length < minStemLength) return [];
  const [from, to] = prefixRange(dictionary, stem.slice(0, -1));
  return dictionary.words.slice(from, to).filter((each) => each !== word && stemOf(each) === stem);
}
