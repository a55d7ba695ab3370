import { isUnspaced, splitWords } from '../../paper/words.ts';

/** One word, or several that must stand side by side. */
export interface WordPart {
  readonly words: readonly string[];
  /** Whether they must stand as they are written. */
  readonly exact: boolean;
}

/** Of a text without spaces or signs that is longer than any word, its beginning is enough. */
const mostParts = 64;

/** Parts texts without spaces by the words of the language, as far as the browser knows them. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Splits what was typed in one into the parts to look for: the words of `low-latency`, the words of 集群调度 as a reader would part them. */
export function wordParts(text: string): WordPart[] {
  const parts = isUnspaced(text)
    ? [...segmenter.segment(text)].map(({ segment }) => splitWords(segment))
    : splitWords(text).map((word) => [word]);
  return parts
    .filter((words) => words.length > 0)
    .slice(0, mostParts)
    .map((words) => ({ words, exact: words.length > 1 }));
}

/** Takes the words in quotation marks as one part. */
export function phraseParts(text: string): WordPart[] {
  return [{ words: splitWords(text).slice(0, mostParts), exact: true }];
}
