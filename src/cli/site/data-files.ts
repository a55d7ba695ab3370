import { type DatasetParts, splitDataset } from '../../paper/dataset-parts.ts';
import { formatDataset } from '../../paper/dataset-text.ts';
import type { Dataset } from '../../paper/schema.ts';
import { splitIntoShards } from '../../paper/shards.ts';
import { contentHash, hashedFile, type TextFile } from './hashed-file.ts';

/** The URLs by which the shell's page refers to the files of a list. */
export const dataFiles = {
  dataset: './dataset.json',
  pages: './pages.json',
  details: './details.json',
} as const;

/** The size of a shard of the details on average, in characters of JSON: a paper is opened, one shard is loaded. */
const shardSize = 24 * 1024;

/** The files that the app loads of a list, and the URLs that take the place of those of `dataFiles`. */
export interface DataFiles {
  readonly files: readonly TextFile[];
  readonly urls: Readonly<Record<keyof typeof dataFiles, string>>;
}

/** The files that the app loads of a dataset: at first, when a page is opened, and when a paper is opened. */
export function dataFilesOf(dataset: Dataset): DataFiles {
  const { core, pageTexts, details } = splitDataset(dataset);
  const first = hashedFile('dataset', 'json', formatDataset(core));
  const pages = hashedFile('pages', 'json', JSON.stringify(pageTexts));
  const shards = detailsFiles(details);
  return {
    files: [first, pages, ...shards.files],
    urls: { dataset: `./${first.path}`, pages: `./${pages.path}`, details: shards.url },
  };
}

/** The details in one file, or in shards: their count stands in braces in the URL. */
function detailsFiles({ details }: DatasetParts['details']) {
  const whole = JSON.stringify({ details });
  if (whole.length <= 2 * shardSize) {
    const file = hashedFile('details', 'json', whole);
    return { files: [file], url: `./${file.path}` };
  }
  const count = Math.ceil(whole.length / shardSize);
  const folder = `assets/details-${contentHash(whole)}`;
  const files = splitIntoShards(details, count).map((shard, index) => ({
    path: `${folder}/${index}.json`,
    content: JSON.stringify({ details: shard }),
  }));
  return { files, url: `./${folder}/{${count}}.json` };
}
