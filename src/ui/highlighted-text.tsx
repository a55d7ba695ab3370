import type { WordTest } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';

interface HighlightedTextProps {
  text: string;
  matchesWord: WordTest | undefined;
}

/** A text with the words that match the search highlighted. */
export function HighlightedText({ text, matchesWord }: HighlightedTextProps) {
  if (matchesWord === undefined) return text;
  let place = 0;
  // A row that shows another text keeps its marks: their texts change faster than new ones are inserted.
  return highlight(text, matchesWord).map(({ text: words, hit }) => {
    place += 1;
    return hit ? <mark key={place}>{words}</mark> : words;
  });
}
