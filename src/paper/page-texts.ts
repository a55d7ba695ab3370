import { z } from 'zod/mini';
import { noteNode } from './note.ts';
import type { Dataset } from './schema.ts';

/**
 * The texts of a list's pages by their paths, as the browser loads them: apart from the dataset, and only when a page is read. Those of note
 * pages are not among them: they are searched, and stand in the dataset.
 */
export const pageTextsSchema = z.strictObject({ texts: z.record(z.string(), z.array(noteNode)) });

export type PageTexts = z.infer<typeof pageTextsSchema>;

/** A dataset in the two parts that the browser loads. Together they hold all of it. */
export function splitDataset(dataset: Dataset): { readonly first: Dataset; readonly pages: PageTexts } {
  const later = dataset.pages.filter(({ kind, body }) => kind !== 'note' && body.length > 0);
  return {
    first: { ...dataset, pages: dataset.pages.map((page) => (later.includes(page) ? { ...page, body: [] } : page)) },
    pages: { texts: Object.fromEntries(later.map(({ path, body }) => [path, body])) },
  };
}
