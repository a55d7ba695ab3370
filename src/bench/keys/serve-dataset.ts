import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDataset } from '../../paper/dataset-text.ts';
import type { Dataset } from '../../paper/schema.ts';
import { type ServedSite, serveSite } from '../served-site.ts';

/** Puts a dataset in the place of the one that a built site has, without the first page, which is that of another list, and serves the site. */
export async function serveDataset(folder: string, dataset: Dataset, port: number): Promise<ServedSite> {
  const assets = join(folder, 'assets');
  const file = readdirSync(assets).find((name) => /^dataset-.*\.json$/u.test(name));
  if (file === undefined) throw new Error('the built site has no dataset');
  writeFileSync(join(assets, file), writeDataset(dataset));
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      /(?<=<div id="app") data-first-page>.*(?=<\/div>\s*<noscript>)/su,
      '>',
    ),
  );
  return serveSite(folder, port);
}
