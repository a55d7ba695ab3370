import type { Dataset } from '../../paper/schema.ts';
import { escapeHtml } from '../../publish/html/escape-html.ts';

/**
 * Puts the list's title and description, and the site's address if it is known, into the HTML, for crawlers and
 * other programs that run no scripts.
 */
export function withPageMetadata(
  html: string,
  { title, description }: Pick<Dataset['list'], 'title' | 'description'>,
  address: string | null = null,
): string {
  const canonical = address === null ? '' : `<link rel="canonical" href="${escapeHtml(address)}">`;
  return html
    .replace('</title>', () => `</title>${canonical}`)
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      /(<meta name="description" content=")[^"]*"/u,
      (_, start) => `${start}${escapeHtml(description)}"`,
    );
}
