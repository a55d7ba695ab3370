import type { NoteNode } from '../paper/note.ts';
import type { Match } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';
import { findableWords } from '../search/words.ts';

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
      <mark key={key} tabIndex={-1} data-place>
        {run.text}
      </mark>
    ) : (
      <mark key={key}>{run.text}</mark>
    );
  });
}

/** How many places of a note answer what title and name do not show. */
export function countPlaces(nodes: readonly NoteNode[], match: Match): number {
  return nodes.reduce((count, node) => count + placesIn(node, match), 0);
}

function placesIn(node: NoteNode, match: Match): number {
  if (typeof node === 'string') return highlight(node, match.answers).filter(({ text, hit }) => hit && isPlace(text, match)).length;
  return node.formula === undefined ? countPlaces(node.children ?? [], match) : 0;
}

function isPlace(text: string, { snippet }: Match): boolean {
  return snippet !== null && findableWords(text).some(snippet.answers);
}
