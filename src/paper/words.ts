import { fold } from './fold.ts';

/** Scripts in which words run together: each character is a word, so that a text is found by its parts. */
const unspaced = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー]';
/** What counts as one word where it stands in a text. */
export const wordPattern = new RegExp(
  `${unspaced}\\p{M}*|(?:(?!${unspaced})[\\p{L}\\p{N}])(?:(?!${unspaced})[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
);
const unspacedText = new RegExp(unspaced, 'u');
const asciiText = /^\p{ASCII}*$/u;
const asciiWord = /[a-z0-9]+/g;

/** Splits a text into folded words: runs of letters and digits, and single characters of unspaced scripts. */
export function splitWords(text: string): string[] {
  return asciiText.test(text)
    ? (text.toLowerCase().match(asciiWord) ?? [])
    : (text.match(wordPattern) ?? []).flatMap(foldWord);
}

/** Folds one word of a text, which can make several of it. Hangul is put together again, since folding takes its syllables apart. */
export function foldWord(word: string): string[] {
  if (asciiText.test(word)) return [word.toLowerCase()];
  return fold(word).normalize('NFC').match(wordPattern) ?? [];
}

/** Tells whether a text is written without spaces between its words, at least in part. */
export function isUnspaced(text: string): boolean {
  return !asciiText.test(text) && unspacedText.test(text);
}
