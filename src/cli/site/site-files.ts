import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from '../../compile/compile-list.ts';
import { filesIn } from '../files/files-in.ts';
import { listCommit } from '../list-commit.ts';
import { type OpenDataFile, openDataFiles, openDataLinks } from '../open-data/open-data-files.ts';
import { version } from '../version.ts';
import { dataFiles, dataFilesOf } from './data-files.ts';
import { hostHeaders } from './host-headers.ts';
import { withPageMetadata } from './page-metadata.ts';

/** A file of a site: its path below the site's folder, with slashes, and its content or the file to copy. */
export type SiteFile = OpenDataFile | { readonly path: string; readonly copyOf: string };

const page = 'index.html';

/**
 * The files of a list's site, the page last: a copy of the shell with the list's data and images, the data for
 * other programs, the headers for hosts that read them, and the page with the first rows and the site's address, if it
 * is known. Throws if the shell's page lacks a place for one of these.
 */
export async function siteFiles(
  shell: string,
  folder: string,
  { dataset, images }: Compilation,
  address: string | null,
): Promise<readonly SiteFile[]> {
  const data = dataFilesOf(dataset);
  const { staticPageHtml } = await import('../../publish/static-page-html.ts');
  const { plainPages } = await import('../../publish/plain-pages.ts');
  const names = Object.keys(dataFiles) as (keyof typeof dataFiles)[];
  const linked = names.reduce(
    (html, name) => fill(html, `"${dataFiles[name]}"`, `"${data.urls[name]}"`),
    readFileSync(join(shell, page), 'utf8'),
  );
  const withData = fill(linked, '</head>', `${openDataLinks}</head>`);
  const described = withPageMetadata(withData, dataset.list, address);
  const [plain, ...morePlain] = plainPages(dataset);
  const origin = { commit: listCommit(folder), generator: `Paperdex ${version()}` };
  return [
    ...filesIn(shell)
      .filter((path) => path !== page)
      .map((path) => ({ path, copyOf: join(shell, path) })),
    ...images.map(({ path, published }) => ({ path: published, copyOf: join(folder, path) })),
    ...data.files,
    ...(await openDataFiles(dataset, origin)),
    hostHeaders,
    ...morePlain.map(({ path, html }) => ({ path, content: withoutScripts(described, html) })),
    {
      path: page,
      content: withPlainPapers(withStaticPage(described, staticPageHtml(dataset)), plain?.html),
    },
  ];
}

/** Puts the papers as plain rows into the page, for browsers that run no scripts. */
function withPlainPapers(html: string, rows: string | undefined): string {
  return rows === undefined ? html : html.replace(/(?<=<noscript>).*(?=<\/noscript>)/su, () => rows);
}

/** The page with nothing but some rows, and without what only scripts need. */
function withoutScripts(html: string, rows: string): string {
  const [head = ''] = html.split('<body>', 1);
  const kept = head
    .replace(/<script\b[^>]*>.*?<\/script>/gsu, '')
    .replace(
      /<link\b[^>]*\brel="(?:modulepreload|preload|alternate|canonical)"[^>]*>|<meta name="(?:pages|details)"[^>]*>/gu,
      '',
    );
  return `${kept}<body>${rows}</body></html>`;
}

/** Puts the HTML of the list's first rows into the page. */
function withStaticPage(html: string, first: string): string {
  return first === ''
    ? html
    : fill(html, '<div id="app"></div>', `<div id="app" data-static-page>${first}</div>`);
}

function fill(html: string, place: string, value: string): string {
  if (!html.includes(place)) throw new Error(`the shell has no ${place}`);
  return html.replace(place, () => value);
}
