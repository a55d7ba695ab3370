import { formatStableCsv } from '../../cite/csv.ts';
import { schemaVersion } from '../../paper/kinds.ts';
import type { Dataset } from '../../paper/schema.ts';
import {
  type BuiltFrom,
  formatDetailsFile,
  formatNdjson,
  formatPapersFile,
  stablePapers,
} from './json-files.ts';

/** A file for other programs: its path below the site's folder, and what is in it. */
export interface OpenDataFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Below the site's folder; a new version of the dataset gets a new folder. */
const openDataFolder = `data/v${schemaVersion}`;

const formats = [
  ['JSON', 'papers.json', 'application/json'],
  ['NDJSON', 'papers.ndjson', 'application/x-ndjson'],
  ['CSV', 'papers.csv', 'text/csv'],
  ['Parquet', 'papers.parquet', 'application/vnd.apache.parquet'],
] as const;

/** The files with the whole list, for programs that look for data. */
export const openDataDistributions = formats.map(([, name, type]) => ({
  path: `${openDataFolder}/${name}`,
  type,
}));

/** Tags for the head of a site's page that link to its data: the app shows them. */
export const openDataLinks = formats
  .map(
    ([title, name, type]) =>
      `<link rel="alternate" type="${type}" title="${title}" href="./${openDataFolder}/${name}">`,
  )
  .join('');

/**
 * The whole list for other programs, at addresses that stay: `papers.json`, `.ndjson`, `.csv` and `.parquet`, and
 * `details.json` with what is left out of these. Deterministic.
 */
export async function openDataFiles(dataset: Dataset, origin: BuiltFrom): Promise<readonly OpenDataFile[]> {
  // Loaded for sites only.
  const { formatParquet } = await import('./parquet.ts');
  const papers = stablePapers(dataset);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'papers.json': formatPapersFile(dataset, papers, origin),
    'papers.ndjson': formatNdjson(papers),
    'papers.csv': formatStableCsv(dataset.papers),
    'papers.parquet': formatParquet(papers, dataset.list.licence, origin),
    'details.json': formatDetailsFile(dataset),
  };
  return Object.entries(files).map(([name, content]) => ({ path: `${openDataFolder}/${name}`, content }));
}
