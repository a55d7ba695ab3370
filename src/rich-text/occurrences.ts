import type { RichTextNode } from '../paper/rich-text.ts';
import type { Match } from '../search/exploration.ts';
import { highlight } from '../search/query/highlight.ts';
import { searchableWords } from '../search/words.ts';

/** Counts the occurrences of search words in rich text: only words that the title and short name do not contain. */
export function countOccurrences(nodes: readonly RichTextNode[], match: Match): number {
  return nodes.reduce((count, node) => count + occurrencesIn(node, match), 0);
}

function occurrencesIn(node: RichTextNode, match: Match): number {
  if (typeof node === 'string')
    return highlight(node, match.matchesWord).filter(({ text, hit }) => hit && isOccurrence(text, match))
      .length;
  return node.formula === undefined ? countOccurrences(node.children ?? [], match) : 0;
}

/** Tells whether a highlighted text contains a search word of the row's snippet. */
export function isOccurrence(text: string, { snippet }: Match): boolean {
  return snippet !== null && searchableWords(text).some(snippet.matchesWord);
}
