import { foldWord, isUnspaced, splitWords, wordPattern } from '../paper/words.ts';

/** A run of characters of a text and the folded words it stands for. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** Whether the run is several words joined by signs, each of which has a run of its own. */
  readonly joined: boolean;
}

/** `KV-Direct`, `don't`: what is written in one is also looked for in one. */
const compound = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)+/gu;
const joint = /[-‐‑'’]/gu;
/** `SparseGPT`: what is written in one is also looked for in two. */
const inCapitals = /(?<![A-Za-z0-9])[A-Za-z0-9]*(?:[a-z0-9][A-Z]|[A-Z]{2}[a-z])[A-Za-z0-9]*/g;
const capitalPart = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g;
/** Shorter parts, such as those of LLMs and MoE, are not words. */
const shortestPart = 3;

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
    words.length > 0 &&
    spans.push({ start: found.index, end: found.index + found[0].length, words, joined: isJoined });
  for (const found of text.matchAll(compound)) add(found, joined(found[0]), true);
  for (const found of text.matchAll(wordPattern)) add(found, foldWord(found[0]));
  for (const found of text.matchAll(inCapitals)) add(found, capitalParts(found[0]));
  return spans.sort((a, b) => a.start - b.start);
}

function joined(compoundWord: string): string[] {
  return isUnspaced(compoundWord) ? [] : splitWords(compoundWord.replaceAll(joint, ''));
}

/** The parts of a word that capitals set off, when there are several. */
function capitalParts(word: string): string[] {
  const parts = word.match(capitalPart) ?? [];
  return parts
    .filter((part) => part.length >= shortestPart && part !== word)
    .map((part) => part.toLowerCase());
}
