import { etAl } from '../paper/authors-of.ts';
import type { Citation } from './citation.ts';
import { withMath } from './math.ts';
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

function formatReference(citation: Citation, write: (text: string) => string, title: string): string {
  const { authors, hasMoreAuthors, date } = citation;
  const names = [...authors.map(printedName), ...(hasMoreAuthors ? [etAl] : [])].join(', ');
  const appeared = [venueText(citation), date?.year ?? null].filter((part) => part !== null).join(', ');
  return [names, appeared]
    .map(write)
    .toSpliced(1, 0, title)
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** `Full Name (SHORT)`, `arXiv:2205.11913`, `Journal 12(3)`; null without a venue. */
function venueText({ work, venue, part, arxiv }: Citation): string | null {
  if (work === 'preprint' && arxiv !== null) return `arXiv:${arxiv.id}`;
  if (venue === null) return null;
  const { title, short } = venue;
  const name = short === null || title.includes(short) ? title : `${title} (${short})`;
  if (work !== 'journal' || part === null || part.volume === null) return name;
  return `${name} ${part.volume}${part.issue === null ? '' : `(${part.issue})`}`;
}

function printedName(name: PersonName): string {
  return 'literal' in name
    ? name.literal
    : [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(' ');
}

/** Escapes text for Markdown (CommonMark 0.31.2, section 2.4, and GFM tables and strikethrough), except math. */
export function markdownText(text: string): string {
  return withMath(text, escaped);
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&$]/gu, '\\$&');
}
