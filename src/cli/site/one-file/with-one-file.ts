import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { splitDataset } from '../../../paper/dataset-parts.ts';
import { formatDataset } from '../../../paper/dataset-text.ts';
import type { Dataset } from '../../../paper/schema.ts';
import { licencesName } from '../../third-party-licences.mjs';
import { contentOf, type SiteFile } from '../site-file.ts';
import { oneFileFolder } from './one-file-folder.ts';
import { appParts, oneFileName } from './one-file-names.ts';
import { oneFilePage } from './one-file-page.ts';

/** The largest image that comes with the file, in bytes: of others it shows the alternative text. */
const largestImage = 1024 * 1024;

/** A site with the whole site in one file beside its page, which stays the last file. */
export async function withOneFile(
  files: readonly SiteFile[],
  dataset: Dataset,
): Promise<readonly SiteFile[]> {
  const app = await oneFileFolder();
  const { core, pageTexts, details } = splitDataset(dataset);
  const named = (name: string | RegExp) => {
    const file = files.find(({ path }) => (typeof name === 'string' ? path === name : name.test(path)));
    if (file === undefined) throw new Error(`the site has no ${name}`);
    return contentOf(file);
  };
  const content = oneFilePage({
    page: named('index.html').toString(),
    boot: named(/^assets\/boot-/u).toString(),
    script: readFileSync(join(app, appParts.script), 'utf8'),
    styles: readFileSync(join(app, appParts.styles), 'utf8'),
    icon: named('favicon.svg'),
    texts: {
      'dataset.json': formatDataset(core),
      'pages.json': JSON.stringify(pageTexts),
      'details.json': JSON.stringify(details),
      'images.json': JSON.stringify(imagesIn(files)),
    },
    licences: named(licencesName).toString(),
  });
  return files.toSpliced(-1, 0, { path: oneFileName, content });
}

/** The images of the list as data URLs, by path. */
function imagesIn(files: readonly SiteFile[]): Readonly<Record<string, string>> {
  const images = files.filter(({ path }) => path.startsWith('files/'));
  return Object.fromEntries(
    images.flatMap((file) => {
      const content = contentOf(file);
      const type = extname(file.path).slice(1).replace('jpg', 'jpeg');
      return content.length > largestImage
        ? []
        : [[file.path, `data:image/${type};base64,${content.toString('base64')}`]];
    }),
  );
}
