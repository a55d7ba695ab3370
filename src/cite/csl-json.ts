import { etAl } from '../paper/authors-of.ts';
import type { Citation } from './citation.ts';
import type { WorkKind } from './work-kind.ts';

/** The item type and the variable for the venue (CSL 1.0.2, appendices III and IV). */
const itemTypes: Readonly<Record<WorkKind, readonly [type: string, venueVariable: string]>> = {
  conference: ['paper-conference', 'container-title'],
  journal: ['article-journal', 'container-title'],
  preprint: ['article', 'publisher'],
  report: ['report', 'publisher'],
  thesis: ['thesis', 'publisher'],
  book: ['book', 'publisher'],
  web: ['webpage', 'container-title'],
  other: ['document', 'publisher'],
};

/** Formats citations as CSL-JSON, for Zotero, pandoc and citeproc. Unknown fields are left out. */
export function formatCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(cslItem), null, 2)}\n`;
}

function cslItem(citation: Citation): object {
  const { key, id, work, title, authors, venue, part, publisher, date, doi, arxiv, url, code } = citation;
  const [type, venueVariable] = itemTypes[work];
  const names = citation.hasMoreAuthors ? [...authors, { literal: etAl }] : authors;
  return {
    id: key,
    type,
    title,
    ...(names.length > 0 && { author: names }),
    ...(venue !== null && { [venueVariable]: venue.title }),
    ...(venue?.short != null && { 'container-title-short': venue.short }),
    ...(publisher !== null && (venue === null || venueVariable !== 'publisher') && { publisher }),
    ...(part?.volume != null && { volume: part.volume }),
    ...(part?.issue != null && { issue: part.issue }),
    ...(part?.pages != null && { page: part.pages }),
    ...(date !== null && {
      issued: { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== null)] },
    }),
    ...(doi !== null && { DOI: doi }),
    ...(arxiv !== null && { number: `arXiv:${arxiv.id}` }),
    ...(url !== null && { URL: url }),
    ...(citation.keywords.length > 0 && { keyword: citation.keywords.join(', ') }),
    ...(citation.abstract !== null && { abstract: citation.abstract }),
    ...(citation.remarks !== null && { annote: citation.remarks }),
    custom: { paperdex: id, ...(code !== null && { code }) },
  };
}
