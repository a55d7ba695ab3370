import type { Dataset } from '../../paper/schema.ts';

/** Writes the list's title and description into the page, for those who read it without running it. */
export function withIdentity(html: string, { list: { title, description } }: Dataset): string {
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
