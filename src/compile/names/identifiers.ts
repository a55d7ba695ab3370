import type { Paper } from '../../paper/schema.ts';
import { pattern } from '../patterns/pattern.ts';

type Identifiers = Paper['identifiers'];

/** A DOI in an address, in its path or in its query: `article?id=10.1371/journal.pone.1`. */
const doiPattern = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:[^#]*[?&][\w-]+=)?(10\.\d{4,9}(?:\/|%2F)[^\s?#&]+)/iu;
/** Words after the DOI in a publisher's address: the form of the text (`/pdf`, `/full`). */
const doiForm = pattern('iu')`
  (?:\/(?:full|fulltext|abstract|abs|pdf|epdf|epub|html|meta|summary|references|download))+$
  |(?:\.full|\.abstract)?(?:\.pdf|-text)$|\.full$|\.abstract$`;
const versionedPrefix = /^10\.(?:1101|64898)\//u;
const arxivPattern = pattern('iu')`
  ^https?:\/\/(?:[^/]*\.)?arxiv\.org\/(?:abs|pdf|html|format|src|e-print|ftp\/arxiv\/papers\/\d{4})
  \/((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))`;
const arxivDoi = /^10\.48550\/arxiv\.(\d{4}\.\d{4,5})/iu;
const openreviewPattern = /^https?:\/\/openreview\.net\/(?:forum|pdf)\?(?:[^#]*&)?id=([\w-]+)/iu;

/** USENIX knows a paper by its conference and the name of its presentation. */
const usenixPattern =
  /^https?:\/\/(?:www\.)?usenix\.org\/conference\/([\w-]+\/(?:technical-sessions\/)?presentation\/[\w-]+)/iu;
/** The ACM's older addresses contain the part of the DOI after its prefix: `<proceedings>.<paper>`. */
const acmPattern = pattern('iu')`
  ^https?:\/\/(?:dl|portal)\.acm\.org\/(?:citation|ft_gateway)\.cfm\?(?:[^#]*&)?(?:doid?|id)=(?:10\.1145\/)?
  (\d+\.\d+)`;

/** Reads the identifiers in an address: DOI, arXiv id, OpenReview id, USENIX presentation. */
export function identifiersOf(url: string): Identifiers {
  const doi = doiOf(url);
  const fromDoi = doi === null ? undefined : arxivDoi.exec(doi)?.[1];
  const arxiv = arxivPattern.exec(url)?.[1] ?? fromDoi;
  const openreview = openreviewPattern.exec(url)?.[1];
  const usenix = usenixPattern.exec(url)?.[1];
  return {
    ...(doi !== null && fromDoi === undefined && { doi }),
    ...(arxiv !== undefined && { arxiv }),
    ...(openreview !== undefined && { openreview }),
    ...(usenix !== undefined && { usenix }),
  };
}

/** The DOI in an address, in lower case, as DOIs are compared; null if it has none. */
export function doiOf(url: string): string | null {
  const acm = acmPattern.exec(url)?.[1];
  if (acm !== undefined) return `10.1145/${acm}`;
  const printed = url.includes('10.') ? doiPattern.exec(url)?.[1] : undefined;
  if (printed === undefined) return null;
  const doi = decoded(printed)
    .replace(/[/.]+$/u, '')
    .replace(doiForm, '')
    .toLowerCase();
  return versionedPrefix.test(doi) ? doi.replace(/v\d+$/u, '') : doi;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
