import { z } from 'zod/mini';
import { noteNode } from './note-schema.ts';
import { type Dataset, relatedPaper } from './schema.ts';

/**
 * The texts of a list's pages by their paths, as the browser loads them: apart from the dataset, and only when a page is read. Those of note
 * pages are not among them: they are searched, and stand in the dataset.
 */
export const pageTextsSchema = z.strictObject({ texts: z.record(z.string(), z.array(noteNode)) });

/** What is related to each paper, by the paper's id, as the browser loads it: when a paper is opened. Papers without are not among them. */
export const relationsSchema = z.strictObject({ related: z.record(z.string(), z.array(relatedPaper)) });

/** A dataset in the parts that the browser loads. Together they hold all of it. */
export interface DatasetParts {
  readonly first: Dataset;
  readonly pages: z.infer<typeof pageTextsSchema>;
  readonly relations: z.infer<typeof relationsSchema>;
}

/** Takes a dataset apart, so that a reader waits only for what the table shows. */
export function splitDataset(dataset: Dataset): DatasetParts {
  const later = dataset.pages.filter(({ kind, body }) => kind !== 'note' && body.length > 0);
  return {
    first: {
      ...dataset,
      pages: dataset.pages.map((page) => (later.includes(page) ? { ...page, body: [] } : page)),
      papers: dataset.papers.map((paper) => ({ ...paper, related: [] })),
    },
    pages: { texts: Object.fromEntries(later.map(({ path, body }) => [path, body])) },
    relations: {
      related: Object.fromEntries(
        dataset.papers.flatMap(({ id, related }) => (related.length === 0 ? [] : [[id, related]])),
      ),
    },
  };
}
