import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDataset } from '../../../paper/dataset-text.ts';
import type { Dataset } from '../../../paper/schema.ts';
import { type ServedSite, serveSite } from '../measuring/served-site.ts';

/**
 * Replaces the dataset of a built site, removes the first rows of the old list from its page, and serves it.
 * Throws if the site has no dataset.
 */
export async function serveDataset(folder: string, dataset: Dataset, port: number): Promise<ServedSite> {
  const assets = join(folder, 'assets');
  const file = readdirSync(assets).find((name) => /^dataset-.*\.json$/u.test(name));
  if (file === undefined) throw new Error('the built site has no dataset');
  writeFileSync(join(assets, file), formatDataset(dataset));
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      /(?<=<div id="app") data-static-page>.*(?=<\/div>\s*<noscript>)/su,
      '>',
    ),
  );
  return serveSite(folder, port);
}
