import type { Paper } from './schema.ts';

/** An identifier of a paper, and the URL that resolves it. */
export interface IdentifierLink {
  readonly key: keyof Paper['identifiers'];
  readonly label: string;
  readonly id: string;
  readonly href: string;
}

const hosts = [
  { key: 'doi', label: 'DOI', start: 'https://doi.org/' },
  { key: 'arxiv', label: 'arXiv', start: 'https://arxiv.org/abs/' },
  { key: 'openreview', label: 'OpenReview', start: 'https://openreview.net/forum?id=' },
  { key: 'usenix', label: 'USENIX', start: 'https://www.usenix.org/conference/' },
] as const;

/** The identifiers of a paper with their URLs, most persistent first. */
export function identifierLinks(identifiers: Paper['identifiers']): IdentifierLink[] {
  return hosts.flatMap(({ key, label, start }) => {
    const id = identifiers[key];
    return id === undefined
      ? []
      : [
          {
            key,
            label,
            id,
            href: start + encodeURI(id.toWellFormed()).replace(/[?#&]/gu, encodeURIComponent),
          },
        ];
  });
}
