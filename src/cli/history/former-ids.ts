import { type EarlierLine, earlierTitles } from '../../history/earlier-titles.ts';
import type { TitleLine } from '../../history/paper-dates.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';

/** A paper, and a text that one of its lines had before. */
export interface EarlierPaper {
  readonly paper: Paper;
  readonly before: EarlierLine;
}

/** Finds the ids that papers had with earlier texts of their lines, in their order; null where there was none. */
export type FindIds = (papers: readonly EarlierPaper[]) => readonly (string | null)[];

/**
 * The ids that each paper of a list had under earlier texts of the lines with its title: those that no paper has now. Of papers that had the same
 * id, the first one gets it.
 */
export function formerIds(
  { papers }: Dataset,
  titles: readonly (readonly TitleLine[])[],
  findIds: FindIds,
): readonly (readonly string[])[] {
  const earlier = papers.map((paper, index) => earlierTitles(paper.title, titles[index] ?? []));
  const found = papers.map((): string[] => []);
  const taken = new Set(papers.map(({ id }) => id));
  // The latest texts of all lines first, then those before them.
  for (let age = 0; ; age += 1) {
    const lines = papers.flatMap((paper, index) =>
      (earlier[index] ?? []).flatMap((texts) => {
        const before = texts[age];
        return before === undefined ? [] : [{ paper, index, before }];
      }),
    );
    if (lines.length === 0) return found;
    const ids = findIds(lines);
    for (const [at, { index }] of lines.entries()) {
      const id = ids[at] ?? null;
      if (id === null || taken.has(id)) continue;
      taken.add(id);
      found[index]?.push(id);
    }
  }
}
