import type { WordTest } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';

interface HighlightedTextProps {
  text: string;
  matchesWord: WordTest | undefined;
}

/** A text with the words that match the search highlighted. */
export function HighlightedText({ text, matchesWord }: HighlightedTextProps) {
  if (matchesWord === undefined) return text;
  let start = 0;
  return highlight(text, matchesWord).map((run) => {
    const key = start;
    start += run.text.length;
    return run.hit ? <mark key={key}>{run.text}</mark> : run.text;
  });
}
