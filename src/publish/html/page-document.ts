import { escapeHtml } from './escape-html.ts';

/** What a page of the site says of itself, and its content. */
export interface PageParts {
  /** The site's folder, from the page: `../../`. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  /** Further tags of the head. */
  readonly tags: string;
  readonly body: string;
}

/** The places of a head that differ from page to page. */
const places = /<title>[^<]*<\/title>|<meta name="description" content="[^"]*"[^>]*>/gu;

/** Returns a function that writes pages with the head of the site's page, up to its end and without scripts. */
export function pageDocuments(head: string): (parts: PageParts) => string {
  const start = head.replace(places, '').trimEnd();
  return ({ root, title, description, tags, body }) =>
    [
      start.replaceAll('="./', `="${root}`).replace('<html ', `<html data-root="${root}" `),
      `\n<title>${escapeHtml(title)}</title>`,
      description === '' ? '' : `\n<meta name="description" content="${escapeHtml(description)}">`,
      `${tags}</head>\n<body>${body}</body></html>\n`,
    ].join('');
}
