import type { Venue } from '../../paper/schema.ts';
import { doiOf } from '../names/identifiers.ts';

/** What a record says of a work. */
export interface RecordFacts {
  readonly authors: readonly string[];
  readonly authorsComplete: boolean;
  readonly venue: Venue | null;
  readonly year: number | null;
  /** Addresses of the work. */
  readonly urls: readonly string[];
}

/** A record in a page's text. */
export interface TitledRecord extends RecordFacts {
  readonly title: string;
}

/** The DOI that a field holds, alone, with `doi:` or as an address; null for anything else. */
export function doiOfField(written: string): string | null {
  return doiOf(`https://doi.org/${written.replace(/^(?:https?:\/\/[^/]+\/|doi:\s*)/iu, '')}`);
}

/** The web addresses in a record's fields; that of its DOI only if there is no other. */
export function addressesOf(field: (name: string) => string): readonly string[] {
  const url = field('url');
  if (/^https?:\/\/\S+$/iu.test(url)) return [url];
  const doi = doiOfField(field('doi'));
  return doi === null ? [] : [`https://doi.org/${doi}`];
}
