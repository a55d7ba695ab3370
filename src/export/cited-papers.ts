import { authorsOf } from '../paper/authors-of.ts';
import type { Paper } from '../paper/schema.ts';

/** The papers to cite: without resources, unless they are asked for or there is nothing else. */
export function citedPapers(papers: readonly Paper[], withResources: boolean): readonly Paper[] {
  const literature = papers.filter(({ kind }) => kind === 'paper');
  return withResources || literature.length === 0 ? papers : literature;
}

/** How many papers the list names no authors of, and how many of these have an identifier that reference managers look up. */
export function missingAuthors(papers: readonly Paper[]): { count: number; identified: number } {
  const nameless = papers.filter((paper) => authorsOf(paper).length === 0);
  return {
    count: nameless.length,
    identified: nameless.filter(({ identifiers: { doi, arxiv } }) => (doi ?? arxiv) !== undefined).length,
  };
}
