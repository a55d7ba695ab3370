import { compileFolder } from '../../../cli/compile-folder.ts';
import type { Dataset, Paper } from '../../../paper/schema.ts';
import { generateDataset } from '../../../testing/generated/generated-dataset.ts';

/** The papers of several lists in turn, one of each, so that a part of them is a mixture too. */
export function papersOf(folders: readonly string[]): Paper[] {
  const lists = folders.map((folder) => compileFolder(folder).dataset.papers);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((papers) => papers[index] ?? [])).flat();
}

/**
 * A list of `count` of the given papers, the first ones or, if there are too few, all of them repeatedly. Without
 * papers, generates them.
 */
export function sizedDataset(count: number, papers: readonly Paper[]): Dataset {
  if (papers.length === 0) return generateDataset(count);
  return {
    ...generateDataset(0),
    papers: Array.from({ length: count }, (_, index) =>
      papers
        .slice(index % papers.length)
        .slice(0, 1)
        .map((paper) => ({ ...paper, id: `${index}-${paper.id}`, notePage: null })),
    ).flat(),
  };
}
