import { splitDataset } from '../../paper/dataset-parts.ts';
import { formatDataset } from '../../paper/dataset-text.ts';
import type { Dataset } from '../../paper/schema.ts';
import { hashedFile, type TextFile } from './hashed-file.ts';

/** The names by which the shell's page refers to the files of a list. */
export const dataFiles = {
  dataset: './dataset.json',
  pages: './pages.json',
  details: './details.json',
} as const;

/** The files that the app loads of a dataset: at first, when a page is opened, and when a paper is opened. */
export function dataFilesOf(dataset: Dataset): Readonly<Record<keyof typeof dataFiles, TextFile>> {
  const { core, pageTexts, details } = splitDataset(dataset);
  return {
    dataset: hashedFile('dataset', 'json', formatDataset(core)),
    pages: hashedFile('pages', 'json', JSON.stringify(pageTexts)),
    details: hashedFile('details', 'json', JSON.stringify(details)),
  };
}
