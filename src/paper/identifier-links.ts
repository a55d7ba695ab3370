import type { Paper } from './schema.ts';

/** A number by which a paper is known, and the page of whoever gave it. */
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

/** The identifiers of a paper with the addresses that resolve them, the most lasting first. */
export function identifierLinks(identifiers: Paper['identifiers']): IdentifierLink[] {
  return hosts.flatMap(({ key, label, start }) => {
    const id = identifiers[key];
    return id === undefined
      ? []
      : [{ key, label, id, href: start + encodeURI(id).replace(/[?#&]/gu, encodeURIComponent) }];
  });
}
