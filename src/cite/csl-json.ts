import type { Citation, WorkKind } from './citation.ts';

/** The item type and the variable for the venue (CSL 1.0.2, appendices III and IV). */
const itemTypes: Readonly<Record<WorkKind, readonly [type: string, venueVariable: string]>> = {
  conference: ['paper-conference', 'container-title'],
  journal: ['article-journal', 'container-title'],
  preprint: ['article', 'publisher'],
  report: ['report', 'publisher'],
  thesis: ['thesis', 'publisher'],
  web: ['webpage', 'container-title'],
  other: ['document', 'publisher'],
};

/** Formats citations as CSL-JSON, for Zotero, pandoc and citeproc. Unknown fields are left out. */
export function formatCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(cslItem), null, 2)}\n`;
}

function cslItem({ key, work, title, authors, venue, year, doi, arxiv, url }: Citation): object {
  const [type, venueVariable] = itemTypes[work];
  return {
    id: key,
    type,
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(venue !== null && { [venueVariable]: venue }),
    ...(year !== null && { issued: { 'date-parts': [[year]] } }),
    ...(doi !== null && { DOI: doi }),
    ...(arxiv !== null && { number: `arXiv:${arxiv}` }),
    ...(url !== null && { URL: url }),
  };
}
