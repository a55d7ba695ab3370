import type { Match } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';
import { placeMark } from '../ui/dom.ts';
import { isPlace } from './places.ts';

interface MarkedTextProps {
  text: string;
  match: Match | null;
}

/** A text of a note with the words that a search hit. Where they are why the paper was found, each is a place to go to. */
export function MarkedText({ text, match }: MarkedTextProps) {
  if (match === null) return text;
  let start = 0;
  return highlight(text, match.answers).map((run) => {
    const key = start;
    start += run.text.length;
    if (!run.hit) return run.text;
    return isPlace(run.text, match) ? (
      <mark key={key} tabIndex={-1} {...placeMark}>
        {run.text}
      </mark>
    ) : (
      <mark key={key}>{run.text}</mark>
    );
  });
}
