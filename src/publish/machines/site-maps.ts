import { escapeHtml } from '../html/escape-html.ts';

/** A file of the site with fixed content. */
export interface SiteText {
  readonly path: string;
  readonly content: string;
}

/** A page in the sitemap: its address below the site, and when it changed last, if that is known. */
export interface MappedPage {
  readonly address: string;
  readonly changed: string | null;
}

/** The most addresses that a sitemap may have (sitemaps.org). */
const maxAddresses = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The sitemap of a site; if it has too many pages for one, an index of several. */
export function sitemaps(site: string, pages: readonly MappedPage[], limit = maxAddresses): SiteText[] {
  if (pages.length <= limit) return [{ path: 'sitemap.xml', content: sitemap(site, pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    content: sitemap(site, pages.slice(index * limit, (index + 1) * limit)),
  }));
  const entries = parts.map(({ path }) => `<sitemap><loc>${escapeHtml(site + path)}</loc></sitemap>\n`);
  return [
    ...parts,
    {
      path: 'sitemap.xml',
      content: `${declaration}<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`,
    },
  ];
}

function sitemap(site: string, pages: readonly MappedPage[]): string {
  const entries = pages.map(
    ({ address, changed }) =>
      `<url><loc>${escapeHtml(site + address)}</loc>${changed === null ? '' : `<lastmod>${changed}</lastmod>`}</url>\n`,
  );
  return `${declaration}<urlset xmlns="${namespace}">\n${entries.join('')}</urlset>\n`;
}

/** The file that tells robots where the sitemap is. They look for it at the root of a host only. */
export function robots(site: string): SiteText {
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n` };
}

/** The name of the description of the site's search. */
export const openSearchPath = 'opensearch.xml';
/** The longest short name that the format allows. */
const maxShortName = 16;

/** The description with which browsers add the site's search (OpenSearch 1.1, draft 6). */
export function openSearch(site: string, title: string, description: string): SiteText {
  const shortName = [...title].length <= maxShortName ? title : shortened(title);
  return {
    path: openSearchPath,
    content: [
      declaration,
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n',
      `<ShortName>${escapeHtml(shortName)}</ShortName>\n`,
      `<Description>${escapeHtml([...(description || title)].slice(0, 1_024).join(''))}</Description>\n`,
      '<InputEncoding>UTF-8</InputEncoding>\n',
      `<Url type="text/html" template="${escapeHtml(`${site}?q={searchTerms}`)}"/>\n`,
      '</OpenSearchDescription>\n',
    ].join(''),
  };
}

/** The tag that leads to the description. */
export function openSearchTag(title: string): string {
  return `\n<link rel="search" type="application/opensearchdescription+xml" title="${escapeHtml(title)}" href="./${openSearchPath}">`;
}

/** The words of a title that fit; the start of the first word if not even that does. */
function shortened(title: string): string {
  const start = [...title].slice(0, maxShortName + 1).join('');
  const words = start.replace(/\s+\S*$/u, '');
  return words === start ? [...start].slice(0, maxShortName).join('') : words;
}
