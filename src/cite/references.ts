import type { Citation } from './citation.ts';
import type { PersonName } from './person-name.ts';

/** Writes citations as sentences: `Ada Lovelace, Jan Berg. Title. OSDI, 2022. https://...`, one a line. */
export function writeText(citations: readonly Citation[]): string {
  return citations
    .map(
      (citation) =>
        `${sentences(citation, (text) => text, citation.title)}${citation.url === null ? '' : ` ${citation.url}`}\n`,
    )
    .join('');
}

/** Writes citations as a Markdown list, titles linked. */
export function writeMarkdown(citations: readonly Citation[]): string {
  return citations
    .map((citation) => {
      const title = markdownText(citation.title);
      const linked =
        citation.url === null
          ? title
          : `[${title}](<${citation.url.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;
      return `- ${sentences(citation, markdownText, linked)}\n`;
    })
    .join('');
}

function sentences(
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

/** Text that Markdown shows as it is (CommonMark 0.31.2, section 2.4, and GFM's tables and strikethrough). */
function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&$]/gu, '\\$&');
}
