import type { Paper } from '../../paper/schema.ts';
import { linkKey } from './link-key.ts';
import { readIdentifier, type TypedIdentifier } from './typed-identifier.ts';

/** A host and an optional path or query. */
const addressShape = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?]|$)/u;

type PaperTest = (paper: Paper) => boolean;

/**
 * The positions of the papers that have a typed URL, DOI or arXiv id; empty for other text. Scans all
 * links: an index of them would take more memory than all others, for a rare query.
 */
export function findByLink(papers: readonly Paper[], typed: string): readonly number[] {
  const identifier = readIdentifier(typed);
  const matches = identifier === null ? addressTest(typed) : identifierTest(identifier);
  return matches === null ? [] : papers.flatMap((paper, position) => (matches(paper) ? [position] : []));
}

/** The key of a typed URL; null if the text is not a URL. */
export function typedAddress(typed: string): string | null {
  const key = linkKey(typed);
  return addressShape.test(key) ? key : null;
}

/** Tells whether a paper links to a URL; null if the text is not a URL. */
function addressTest(typed: string): PaperTest | null {
  const key = typedAddress(typed);
  if (key === null) return null;
  const lastPart = key.replace(/^.*[/=]/u, '');
  return ({ links }) => links.some(({ url }) => url.toLowerCase().includes(lastPart) && linkKey(url) === key);
}

/** Tells whether a paper has an identifier or a link with it: a paper stores only one DOI and one arXiv id. */
function identifierTest({ key, id }: TypedIdentifier): PaperTest {
  const isIn = (url: string): boolean => {
    const text = url.toLowerCase().replaceAll('%2f', '/');
    const start = text.indexOf(id);
    return start > 0 && !/[\w-]/u.test(text[start - 1] ?? '') && readIdentifier(text.slice(start))?.id === id;
  };
  return ({ identifiers, links }) =>
    identifiers[key]?.toLowerCase() === id || links.some(({ url }) => isIn(url));
}
