import type { Paper } from '../../paper/schema.ts';

type Identifiers = Paper['identifiers'];

const doiPattern =
  /^https?:\/\/(?:[^/]*\.)?(?:doi\.org|dl\.acm\.org\/doi|link\.springer\.com\/(?:chapter|article)|onlinelibrary\.wiley\.com\/doi|tandfonline\.com\/doi)\/(?:abs\/|full\/|pdf\/|epdf\/|proceedings\/)?(10\.\d{4,9}\/[^\s?#]+)/iu;
const arxivPattern =
  /^https?:\/\/(?:[^/]*\.)?arxiv\.org\/(?:abs|pdf|html|format)\/((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))/iu;
const arxivDoi = /^10\.48550\/arxiv\.(\d{4}\.\d{4,5})/iu;
const openreviewPattern = /^https?:\/\/openreview\.net\/(?:forum|pdf)\?(?:[^#]*&)?id=([\w-]+)/iu;

/** Derives the identifiers that an address contains, without asking anyone: DOI, arXiv number, OpenReview id. */
export function identifiersOf(url: string): Identifiers {
  const doi = doiPattern.exec(url)?.[1];
  const fromDoi = doi === undefined ? undefined : arxivDoi.exec(doi)?.[1];
  const arxiv = arxivPattern.exec(url)?.[1] ?? fromDoi;
  const openreview = openreviewPattern.exec(url)?.[1];
  return {
    ...(doi !== undefined && fromDoi === undefined && { doi: tidyDoi(doi) }),
    ...(arxiv !== undefined && { arxiv }),
    ...(openreview !== undefined && { openreview }),
  };
}

function tidyDoi(doi: string): string {
  try {
    return decodeURIComponent(doi)
      .replace(/[/.]+$/u, '')
      .toLowerCase();
  } catch {
    return doi.toLowerCase();
  }
}
