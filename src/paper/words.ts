import { fold } from './fold.ts';

/** Scripts without spaces between words: each character is a word, so that a part of a text is found too. */
const unspaced = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー]';
/** Matches one word in a text. */
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

/** Folds one word, which may become several. NFC recomposes Hangul syllables, which folding decomposes. */
export function foldWord(word: string): string[] {
  if (asciiText.test(word)) return [word.toLowerCase()];
  return fold(word).normalize('NFC').match(wordPattern) ?? [];
}

/** Tells whether a text contains a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return !asciiText.test(text) && unspacedText.test(text);
}
