import type { Match } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';
import { occurrenceAttributes } from '../ui/dom.ts';
import { isOccurrence } from './occurrences.ts';

interface MarkedStringProps {
  text: string;
  match: Match | null;
}

/**
 * A text with its search words highlighted. The find bar steps through those that the title and short name do
 * not contain.
 */
export function MarkedString({ text, match }: MarkedStringProps) {
  if (match === null) return text;
  let start = 0;
  return highlight(text, match.matchesWord).map((run) => {
    const key = start;
    start += run.text.length;
    if (!run.hit) return run.text;
    return isOccurrence(run.text, match) ? (
      <mark key={key} tabIndex={-1} {...occurrenceAttributes}>
        {run.text}
      </mark>
    ) : (
      <mark key={key}>{run.text}</mark>
    );
  });
}
