import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from '../../compile/compile-list.ts';
import { formatNumber } from '../../messages/count.ts';
import type { Dataset } from '../../paper/schema.ts';
import { filesIn } from '../files/files-in.ts';
import { listCommit } from '../list-commit.ts';
import { openDataDistributions, openDataFiles, openDataLinks } from '../open-data/open-data-files.ts';
import { version } from '../version.ts';
import { cardsOf } from './cards/cards-of.ts';
import { dataFiles, dataFilesOf } from './data-files.ts';
import { noJekyll } from './host-files.ts';
import { hostHeaders } from './host-headers.ts';
import { withPageMetadata } from './page-metadata.ts';
import { appScriptTag, headWithoutScripts, plainPageTags } from './plain-head.ts';
import type { SiteFile } from './site-file.ts';

const page = 'index.html';

/** In larger lists, papers have no pages of their own unless asked for: the files would be too many for most hosts. */
const maxPapersWithPages = 50_000;

/**
 * The files of a list's site, the page last: a copy of the shell with the list's data and images, the data for
 * other programs, what hosts read, the pages that need no scripts, and the page with the first rows and the site's
 * address, if it is known. Throws if the shell's page lacks a place for one of these.
 */
export async function siteFiles(
  shell: string,
  folder: string,
  { dataset, images, config }: Compilation,
  address: string | null,
): Promise<readonly SiteFile[]> {
  const data = dataFilesOf(dataset);
  const { staticPageHtml } = await import('../../publish/static-page-html.ts');
  const { firstPageParts } = await import('../../publish/site/first-page.ts');
  const { plainPages } = await import('../../publish/plain-pages.ts');
  const { publishedList } = await import('../../publish/addresses/published-list.ts');
  const { publishedFiles } = await import('../../publish/site/published-files.ts');
  const names = Object.keys(dataFiles) as (keyof typeof dataFiles)[];
  const linked = names.reduce(
    (html, name) => fill(html, `"${dataFiles[name]}"`, `"${data.urls[name]}"`),
    readFileSync(join(shell, page), 'utf8'),
  );
  const list = publishedList(dataset, config.pages ?? isOfUsualSize(dataset));
  const cards = await cardsOf(list, config, address, shell);
  const machines = firstPageParts(list, openDataDistributions, address, cards);
  const withData = fill(linked, '</head>', `${openDataLinks}${machines.tags}</head>`);
  const described = fill(
    withPageMetadata(withData, dataset.list, address),
    '</body>',
    `${machines.data}</body>`,
  );
  const [plain, ...morePlain] = plainPages(list);
  const plainHead = headWithoutScripts(described);
  const shellFiles = filesIn(shell);
  const origin = { commit: listCommit(folder), generator: `Paperdex ${version()}` };
  return [
    ...shellFiles.filter((path) => path !== page).map((path) => ({ path, copyOf: join(shell, path) })),
    ...images.map(({ path, published }) => ({ path: published, copyOf: join(folder, path) })),
    ...data.files,
    ...(await openDataFiles(dataset, origin)),
    hostHeaders,
    noJekyll,
    ...morePlain.map(({ path, html }) => ({
      path,
      content: `${plainHead}</head><body>${html}</body></html>`,
    })),
    ...cards.files,
    ...publishedFiles(list, {
      head: plainHead + plainPageTags(shellFiles),
      app: appScriptTag(described),
      address,
      data: openDataDistributions,
      cards,
    }),
    {
      path: page,
      content: withPlainPapers(withStaticPage(described, staticPageHtml(dataset)), plain?.html),
    },
  ];
}

/** Whether a list is so small that each paper gets a page unless its settings say otherwise. */
function isOfUsualSize({ papers }: Pick<Dataset, 'papers'>): boolean {
  return papers.length <= maxPapersWithPages;
}

/** What a build says about pages that it leaves out; null if it leaves none out, or was told to. */
export function describePages({ dataset, config }: Compilation): string | null {
  return config.pages !== undefined || isOfUsualSize(dataset)
    ? null
    : `The papers get no pages of their own, because they are more than ${formatNumber(maxPapersWithPages)}; “pages” in paperdex.json sets it.`;
}

/** Puts the papers as plain rows into the page, for browsers that run no scripts. */
function withPlainPapers(html: string, rows: string | undefined): string {
  return rows === undefined ? html : html.replace(/(?<=<noscript>).*(?=<\/noscript>)/su, () => rows);
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
