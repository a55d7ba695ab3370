import { titleKey } from '../paper/fold.ts';
import type { Paper } from '../paper/schema.ts';
import { titleSimilarity } from '../paper/title-similarity.ts';
import { indexTitles } from '../search/suggestions/similar-titles.ts';

/** At most this many papers are suggested. */
const maxNearest = 5;
/** At least this share of the words of the id or of the title, whichever has fewer, must be in both. */
const minContained = 0.4;

/** The papers that an unknown id may mean. */
interface Nearest {
  /** The only paper whose title differs from the id's at most by a subtitle, a name in front or an acronym. */
  readonly same: Paper | null;
  /** Those with similar titles, the most similar first. */
  readonly nearest: readonly Paper[];
}

/** Finds the papers that an unknown id may mean. Ids are made of titles: long ones are cut at `~`. */
export function nearestPapers(id: string, papers: readonly Paper[]): Nearest {
  const [words = ''] = id.split('~');
  const title = words.replaceAll('-', ' ');
  const key = titleKey(title);
  const similar = indexTitles(papers.map((paper) => paper.title))(title);
  const isAlike = new Set(
    similar.flatMap(({ position, similarity }) => (similarity === 1 ? [position] : [])),
  );
  const same = papers.filter(
    (paper, position) =>
      isAlike.has(position) ||
      (paper.name !== null && titleKey(paper.name) === key) ||
      titleSimilarity(paper.title, title) === 1,
  );
  return {
    same: same.length === 1 ? (same[0] ?? null) : null,
    nearest: similar
      .filter(({ contained }) => contained >= minContained)
      .slice(0, maxNearest)
      .flatMap(({ position }) => papers[position] ?? []),
  };
}
