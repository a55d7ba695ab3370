import { fold } from '../../paper/fold.ts';
import type { Paper } from '../../paper/schema.ts';
import type { Match } from '../exploration.ts';
import type { ListIndex } from '../list-index.ts';
import { typedPrefixes } from './typed-prefixes.ts';

/** A suggested paper, and why it matches. */
export interface SuggestedPaper {
  readonly paper: Paper;
  readonly match: Match | null;
}

/**
 * The papers of the whole list that match a query, best first. Until the text index is ready: those whose
 * title or name starts with it.
 */
export function suggestPapers(
  index: ListIndex,
  papers: readonly Paper[],
  query: string,
  limit: number,
): SuggestedPaper[] {
  if (query.trim() === '') return [];
  if (index.textSearch() === null) return papersStartingWith(papers, query.trim(), limit);
  const order = index.hits(query)?.order().subarray(0, limit) ?? [];
  return Array.from(order).flatMap((position) => {
    const paper = papers[position];
    return paper === undefined ? [] : [{ paper, match: index.matchOf(query, position) }];
  });
}

function papersStartingWith(papers: readonly Paper[], typed: string, limit: number): SuggestedPaper[] {
  const prefix = fold(typed);
  const match: Match = { matchesWord: typedPrefixes(typed).matchesWord, snippet: null };
  const found: SuggestedPaper[] = [];
  for (const paper of papers) {
    if (found.length === limit) break;
    if (startsWith(paper.title, prefix) || (paper.name !== null && startsWith(paper.name, prefix)))
      found.push({ paper, match });
  }
  return found;
}

/** Folding removes combining accents, so a text can be longer than its folded form. */
const maxFoldRatio = 3;

function startsWith(text: string, prefix: string): boolean {
  return fold(text.slice(0, prefix.length * maxFoldRatio)).startsWith(prefix);
}
