import { fold } from '../paper/fold.ts';

/** A run of characters of a text and the folded words it stands for. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** Whether the run is several words joined by signs, each of which has a run of its own. */
  readonly joined: boolean;
}

/** Scripts in which words run together: each character is a word, so that a text is found by its parts. */
const unspaced = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー]';
const runPattern = new RegExp(`${unspaced}\\p{M}*|(?:(?!${unspaced})[\\p{L}\\p{N}])(?:(?!${unspaced})[\\p{L}\\p{N}\\p{M}])*`, 'gu');
const unspacedText = new RegExp(unspaced, 'u');
const asciiText = /^\p{ASCII}*$/u;
const asciiWord = /[a-z0-9]+/g;

/** `KV-Direct`, `don't`: what is written in one is also looked for in one. */
const compound = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)+/gu;
const joint = /[-‐‑'’]/gu;
/** `SparseGPT`: what is written in one is also looked for in two. */
const inCapitals = /(?<![A-Za-z0-9])[A-Za-z0-9]*(?:[a-z0-9][A-Z]|[A-Z]{2}[a-z])[A-Za-z0-9]*/g;
const capitalPart = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g;
/** Shorter parts, such as those of LLMs and MoE, are not words. */
const shortestPart = 3;

/** Splits a text into folded words: runs of letters and digits, and single characters of unspaced scripts. */
export function splitWords(text: string): string[] {
  return asciiText.test(text) ? (text.toLowerCase().match(asciiWord) ?? []) : (text.match(runPattern) ?? []).flatMap(wordsOfRun);
}

/** The words under which a text is found: its own, and other ways to write them, such as `kvdirect` for KV-Direct and `sparse` for SparseGPT. */
export function findableWords(text: string): string[] {
  const words = splitWords(text);
  for (const found of text.match(compound) ?? []) words.push(...joined(found));
  for (const found of text.match(inCapitals) ?? []) words.push(...capitalParts(found));
  return words;
}

/** Finds the findable words of a text where they stand, by their beginnings; a compound overlaps its parts. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  const add = (found: RegExpExecArray, words: readonly string[], isJoined = false) =>
    words.length > 0 && spans.push({ start: found.index, end: found.index + found[0].length, words, joined: isJoined });
  for (const found of text.matchAll(compound)) add(found, joined(found[0]), true);
  for (const found of text.matchAll(runPattern)) add(found, wordsOfRun(found[0]));
  for (const found of text.matchAll(inCapitals)) add(found, capitalParts(found[0]));
  return spans.sort((a, b) => a.start - b.start);
}

/** Tells whether a text is written without spaces between its words, at least in part. */
export function isUnspaced(text: string): boolean {
  return unspacedText.test(text);
}

function joined(compoundWord: string): string[] {
  return isUnspaced(compoundWord) ? [] : splitWords(compoundWord.replaceAll(joint, ''));
}

/** The parts of a word that capitals set off, when there are several. */
function capitalParts(word: string): string[] {
  const parts = word.match(capitalPart) ?? [];
  return parts.filter((part) => part.length >= shortestPart && part !== word).map((part) => part.toLowerCase());
}

/** Folds one run. Hangul is put together again, since folding takes its syllables apart. */
function wordsOfRun(run: string): string[] {
  if (asciiText.test(run)) return [run.toLowerCase()];
  return fold(run).normalize('NFC').match(runPattern) ?? [];
}
