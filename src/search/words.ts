import { fold } from '../paper/fold.ts';

/** A run of characters of a text and the folded words it stands for: one as a rule, several for signs like "½". */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** Scripts in which words run together: each character is a word, so that a text is found by its parts. */
const unspaced = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー]';
const runPattern = new RegExp(`${unspaced}\\p{M}*|(?:(?!${unspaced})[\\p{L}\\p{N}])(?:(?!${unspaced})[\\p{L}\\p{N}\\p{M}])*`, 'gu');
const asciiText = /^\p{ASCII}*$/u;
const asciiWord = /[a-z0-9]+/g;

/** Splits a text into folded words: runs of letters and digits, and single characters of unspaced scripts. */
export function splitWords(text: string): string[] {
  return asciiText.test(text) ? (text.toLowerCase().match(asciiWord) ?? []) : (text.match(runPattern) ?? []).flatMap(wordsOfRun);
}

/** Finds the words of a text where they stand, one after the other. */
export function* wordSpans(text: string): Generator<WordSpan> {
  for (const found of text.matchAll(runPattern)) {
    yield { start: found.index, end: found.index + found[0].length, words: wordsOfRun(found[0]) };
  }
}

/** Folds one run. Hangul is put together again, since folding takes its syllables apart. */
function wordsOfRun(run: string): string[] {
  if (asciiText.test(run)) return [run.toLowerCase()];
  return fold(run).normalize('NFC').match(runPattern) ?? [];
}
