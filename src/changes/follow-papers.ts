import { type Matchable, matchPapers } from './match-papers.ts';

/**
 * Follows papers back through earlier states of their list, the latest state first, and finds the ids that each one had
 * there: those that no paper has now. Of papers that had the same id, the one that had it last gets it.
 */
export function followPapers(
  papers: readonly Matchable[],
  states: readonly (readonly Matchable[])[],
): readonly (readonly string[])[] {
  const found = papers.map((): string[] => []);
  const taken = new Set(papers.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  // Each paper as it was in the earliest state where it is known: a state may lack it for a time.
  const known = papers.map((paper, index) => ({ ...paper, index }));
  for (const state of states)
    for (const [before, { index }] of matchPapers(state, known)) {
      known[index] = { ...before, index };
      if (taken.has(before.id)) continue;
      taken.add(before.id);
      found[index]?.push(before.id);
    }
  return found;
}
