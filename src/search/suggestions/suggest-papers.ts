import { fold } from '../../paper/fold.ts';
import type { Paper } from '../../paper/schema.ts';
import { emptyView } from '../../view/view.ts';
import type { Match } from '../exploration.ts';
import type { ListIndex } from '../list-index.ts';
import { matchOf } from '../query/match-of.ts';
import { askWords } from './asked-words.ts';

/** A paper that may be meant, and why. */
export interface SuggestedPaper {
  readonly paper: Paper;
  readonly match: Match | null;
}

/** Finds the papers of the whole list that a query asks for, the best first; while words cannot be searched yet, those whose titles begin so. */
export function suggestPapers(
  index: ListIndex,
  papers: readonly Paper[],
  query: string,
  most: number,
): SuggestedPaper[] {
  if (query.trim() === '') return [];
  if (index.text() === null) return papersBeginning(papers, query.trim(), most);
  const order = index.hits(query)?.order().subarray(0, most) ?? [];
  return Array.from(order).flatMap((position) => {
    const paper = papers[position];
    return paper === undefined ? [] : [{ paper, match: matchOf(index, { ...emptyView, query }, position) }];
  });
}

function papersBeginning(papers: readonly Paper[], typed: string, most: number): SuggestedPaper[] {
  const wanted = fold(typed);
  const match: Match = { answers: askWords(typed).answers, snippet: null };
  const found: SuggestedPaper[] = [];
  for (const paper of papers) {
    if (found.length === most) break;
    if (begins(paper.title, wanted) || (paper.name !== null && begins(paper.name, wanted)))
      found.push({ paper, match });
  }
  return found;
}

/** Accents that stand apart from their letters make a text longer than what it is folded to. */
const longestFolded = 3;

function begins(text: string, wanted: string): boolean {
  return fold(text.slice(0, wanted.length * longestFolded)).startsWith(wanted);
}
