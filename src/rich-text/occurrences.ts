import type { RichTextNode } from '../paper/rich-text.ts';
import type { Match } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';
import { searchableWords } from '../search/words.ts';

/** Counts the search hits in rich text, for words of the row's snippet that neither title nor name shows. */
export function countOccurrences(nodes: readonly RichTextNode[], match: Match): number {
  return nodes.reduce((count, node) => count + occurrencesIn(node, match), 0);
}

function occurrencesIn(node: RichTextNode, match: Match): number {
  if (typeof node === 'string')
    return highlight(node, match.matchesWord).filter(({ text, hit }) => hit && isOccurrence(text, match))
      .length;
  return node.formula === undefined ? countOccurrences(node.children ?? [], match) : 0;
}

/** Tells whether a marked text is a search hit for a word of the row's snippet. */
export function isOccurrence(text: string, { snippet }: Match): boolean {
  return snippet !== null && searchableWords(text).some(snippet.matchesWord);
}
