import type { Citation } from './citation.ts';
import type { PersonName } from './person-name.ts';

/**
 * Formats citations as plain text, one per line: `Ada Lovelace, Jan Berg. Title. OSDI, 2022. https://...`.
 */
export function formatText(citations: readonly Citation[]): string {
  return citations
    .map(
      (citation) =>
        `${formatReference(citation, (text) => text, citation.title)}${citation.url === null ? '' : ` ${citation.url}`}\n`,
    )
    .join('');
}

/** Formats citations as a Markdown list with linked titles. */
export function formatMarkdown(citations: readonly Citation[]): string {
  return citations
    .map((citation) => {
      const title = markdownText(citation.title);
      const linked =
        citation.url === null
          ? title
          : `[${title}](<${citation.url.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;
      return `- ${formatReference(citation, markdownText, linked)}\n`;
    })
    .join('');
}

function formatReference(
  { authors, venue, year }: Citation,
  write: (text: string) => string,
  title: string,
): string {
  const appeared = [venue, year].filter((part) => part !== null).join(', ');
  return [authors.map(printedName).join(', '), appeared]
    .map(write)
    .toSpliced(1, 0, title)
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

function printedName(name: PersonName): string {
  return 'literal' in name
    ? name.literal
    : [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(' ');
}

/** Escapes text for Markdown (CommonMark 0.31.2, section 2.4, and GFM tables and strikethrough). */
function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&$]/gu, '\\$&');
}
