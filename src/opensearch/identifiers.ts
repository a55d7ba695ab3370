import type { Paper } from '../paper/schema.ts';
import { linkKey } from '../search/query/link-key.ts';
import { readIdentifier, type TypedIdentifier } from '../search/query/typed-identifier.ts';

/** Where a DOI or an arXiv id may begin in a URL: `dl.acm.org/doi/10.1145/…`. */
const identifierStart = /(?<=[^\w-])(?:10\.\d{4,9}(?:\/|%2f)|\d{4}\.\d{4,5})/giu;

/** The DOIs and arXiv ids of a paper and of its links, as `identifierTerm` writes them. */
export function identifiersOf({ identifiers: { doi, arxiv }, links }: Paper): readonly string[] {
  const written = [doi ?? '', arxiv ?? '', ...links.flatMap(({ url }) => [url, ...endsOf(url)])];
  return [
    ...new Set(
      written
        .map(readIdentifier)
        .flatMap((found) => found ?? [])
        .map(identifierTerm),
    ),
  ];
}

function endsOf(url: string): readonly string[] {
  return [...url.matchAll(identifierStart)].map(({ index }) => url.slice(index));
}

/** The addresses of a paper's links, without what does not tell pages apart. */
export function addressesOf({ links }: Pick<Paper, 'links'>): readonly string[] {
  return [...new Set(links.map(({ url }) => linkKey(url)))];
}

/** An identifier as documents have it: `doi:10.1145/…`. */
export function identifierTerm({ key, id }: TypedIdentifier): string {
  return `${key}:${id}`;
}
