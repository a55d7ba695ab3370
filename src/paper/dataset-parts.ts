import { z } from 'zod/mini';
import { richTextNode } from './rich-text-schema.ts';
import { type Dataset, relatedPaper } from './schema.ts';

/**
 * The texts of pages by path: a separate file, loaded when a page is opened. Texts of note pages stay in the
 * dataset, because they are searched.
 */
export const pageTextsSchema = z.strictObject({ texts: z.record(z.string(), z.array(richTextNode)) });

/**
 * The related papers by paper id: a separate file, loaded when a paper is opened. Papers without any are
 * absent.
 */
export const relationsSchema = z.strictObject({ related: z.record(z.string(), z.array(relatedPaper)) });

/** The parts of a dataset that the browser loads separately. */
export interface DatasetParts {
  readonly core: Dataset;
  readonly pageTexts: z.infer<typeof pageTextsSchema>;
  readonly related: z.infer<typeof relationsSchema>;
}

/** Splits a dataset, so that the core holds only what the table shows. */
export function splitDataset(dataset: Dataset): DatasetParts {
  const later = dataset.pages.filter(({ kind, body }) => kind !== 'note' && body.length > 0);
  return {
    core: {
      ...dataset,
      pages: dataset.pages.map((page) => (later.includes(page) ? { ...page, body: [] } : page)),
      papers: dataset.papers.map((paper) => ({ ...paper, related: [] })),
    },
    pageTexts: { texts: Object.fromEntries(later.map(({ path, body }) => [path, body])) },
    related: {
      related: Object.fromEntries(
        dataset.papers.flatMap(({ id, related }) => (related.length === 0 ? [] : [[id, related]])),
      ),
    },
  };
}
