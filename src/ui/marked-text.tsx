import type { WordTest } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';

interface MarkedTextProps {
  text: string;
  answers: WordTest | undefined;
}

/** A text in which the words that a search hit are marked. */
export function MarkedText({ text, answers }: MarkedTextProps) {
  if (answers === undefined) return text;
  let start = 0;
  return highlight(text, answers).map((run) => {
    const key = start;
    start += run.text.length;
    return run.hit ? <mark key={key}>{run.text}</mark> : run.text;
  });
}
