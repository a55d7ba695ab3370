import { foldWord, isUnspaced, splitWords, wordPattern } from '../paper/words.ts';

/** A span of a text and the folded words that it matches. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** Whether the span is a compound whose parts have spans of their own. */
  readonly joined: boolean;
}

/** `KV-Direct`, `don't`: also found as one word. */
const compound = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)+/gu;
const hyphen = /[-‐‑'’]/gu;
/** `SparseGPT`: also found as two words. */
const camelCase = /(?<![A-Za-z0-9])[A-Za-z0-9]*(?:[a-z0-9][A-Z]|[A-Z]{2}[a-z])[A-Za-z0-9]*/g;
const capitalPart = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g;
/** Parts shorter than this, such as those of LLMs and MoE, are not words. */
const minPartLength = 3;

/**
 * The folded words under which a text is found: its own and variants, such as `kvdirect` for KV-Direct and
 * `sparse` for SparseGPT.
 */
export function searchableWords(text: string): string[] {
  const words = splitWords(text);
  for (const found of text.match(compound) ?? []) words.push(...joinCompound(found));
  for (const found of text.match(camelCase) ?? []) words.push(...capitalParts(found));
  return words;
}

/** The searchable words of a text with their positions, sorted by start; a compound overlaps its parts. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  const add = (found: RegExpExecArray, words: readonly string[], isJoined = false) =>
    words.length > 0 &&
    spans.push({ start: found.index, end: found.index + found[0].length, words, joined: isJoined });
  for (const found of text.matchAll(compound)) add(found, joinCompound(found[0]), true);
  for (const found of text.matchAll(wordPattern)) add(found, foldWord(found[0]));
  for (const found of text.matchAll(camelCase)) add(found, capitalParts(found[0]));
  return spans.sort((a, b) => a.start - b.start);
}

function joinCompound(compoundWord: string): string[] {
  return isUnspaced(compoundWord) ? [] : splitWords(compoundWord.replaceAll(hyphen, ''));
}

/** The folded parts that capitals delimit, if there are several. */
function capitalParts(word: string): string[] {
  const parts = word.match(capitalPart) ?? [];
  return parts
    .filter((part) => part.length >= minPartLength && part !== word)
    .map((part) => part.toLowerCase());
}
