import type { NoteNode } from '../paper/note.ts';
import type { Match } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';
import { findableWords } from '../search/words.ts';

/** How many places of a note answer what title and name do not show. */
export function countPlaces(nodes: readonly NoteNode[], match: Match): number {
  return nodes.reduce((count, node) => count + placesIn(node, match), 0);
}

function placesIn(node: NoteNode, match: Match): number {
  if (typeof node === 'string')
    return highlight(node, match.answers).filter(({ text, hit }) => hit && isPlace(text, match)).length;
  return node.formula === undefined ? countPlaces(node.children ?? [], match) : 0;
}

/** Tells whether marked words are why the paper was found, as title and name do not show them. */
export function isPlace(text: string, { snippet }: Match): boolean {
  return snippet !== null && findableWords(text).some(snippet.answers);
}
