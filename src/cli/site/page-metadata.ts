import type { Dataset } from '../../paper/schema.ts';

/**
 * Puts the list's title and description into the HTML, for crawlers and other programs that run no scripts.
 */
export function withPageMetadata(html: string, { list: { title, description } }: Dataset): string {
  return html
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      /(<meta name="description" content=")[^"]*"/u,
      (_, start) => `${start}${escapeHtml(description)}"`,
    );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
