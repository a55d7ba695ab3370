import type { Paper } from '../../paper/schema.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import { awardKey } from './award-name.ts';
import { mostCommon } from './most-common.ts';

/** Gives each award one name: the most common in the list; in a tie, the shortest. */
export function unifyAwards<P extends Pick<Paper, 'awards'>>(papers: readonly P[]): P[] {
  const printed = new Map<string, string[]>();
  for (const award of papers.flatMap(({ awards }) => awards)) {
    const names = printed.get(awardKey(award)) ?? [];
    names.push(award);
    printed.set(awardKey(award), names);
  }
  const names = new Map(
    [...printed].map(([key, all]) => [
      key,
      mostCommon(all, (a, b) => a.length - b.length || compareCodeUnits(a, b)),
    ]),
  );
  const nameOf = (award: string) => names.get(awardKey(award)) ?? award;
  return papers.map((paper) =>
    paper.awards.length === 0 ? paper : { ...paper, awards: [...new Set(paper.awards.map(nameOf))] },
  );
}
