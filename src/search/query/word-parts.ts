import { isUnspaced, splitWords } from '../../paper/words.ts';

/** One word, or several that must be side by side. */
export interface WordPart {
  readonly words: readonly string[];
  /** Whether they must match exactly. */
  readonly exact: boolean;
}

/** How many parts of a text without spaces to search for. */
const maxParts = 64;

/** Segments texts without spaces into words. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Splits one query word into the parts to search for: the words of `low-latency`, the segments of 集群调度. */
export function wordParts(text: string): WordPart[] {
  const parts = isUnspaced(text)
    ? [...segmenter.segment(text)].map(({ segment }) => splitWords(segment))
    : splitWords(text).map((word) => [word]);
  return parts
    .filter((words) => words.length > 0)
    .slice(0, maxParts)
    .map((words) => ({ words, exact: words.length > 1 }));
}

/** A phrase as one part. */
export function phraseParts(text: string): WordPart[] {
  return [{ words: splitWords(text).slice(0, maxParts), exact: true }];
}
