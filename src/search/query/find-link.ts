import type { Paper } from '../../paper/schema.ts';
import { linkKey } from './link-key.ts';

/** A host and an optional path or query. */
const addressShape = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?]|$)/u;

/**
 * The positions of the papers that link to a typed address; empty for other text. Scans all links: an index
 * of them would take more memory than all others, for a rare query.
 */
export function findByLink(papers: readonly Paper[], typed: string): readonly number[] {
  const key = linkKey(typed);
  if (!addressShape.test(key)) return [];
  const lastPart = key.replace(/^.*[/=]/u, '');
  const isTarget = (url: string): boolean => url.toLowerCase().includes(lastPart) && linkKey(url) === key;
  return papers.flatMap(({ links }, position) => (links.some(({ url }) => isTarget(url)) ? [position] : []));
}
