import { isUnspaced, splitWords } from '../words.ts';

/** Words that must stand next to each other, or one word alone. */
export type WordPart = readonly string[];

/** Splits text between its words; without spaces, by the words of the language as far as the browser knows them. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Splits what was typed in one into the parts to look for: the words of `low-latency`, the words of 集群调度 as a reader would part them. */
export function wordParts(text: string): WordPart[] {
  if (!isUnspaced(text)) return splitWords(text).map((word) => [word]);
  return [...segmenter.segment(text)].map(({ segment }) => splitWords(segment)).filter((words) => words.length > 0);
}
