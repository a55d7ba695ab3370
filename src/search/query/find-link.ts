import type { Paper } from '../../paper/schema.ts';
import { linkKey } from './link-key.ts';

/** A host and what follows it. */
const addressShape = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?]|$)/u;

/**
 * The positions of the papers that have a link to the address that was typed; none for what is no address. All links are walked through:
 * an index of them would be the largest part of the memory of a long list, for what is seldom asked.
 */
export function papersLinking(papers: readonly Paper[], typed: string): readonly number[] {
  const key = linkKey(typed);
  if (!addressShape.test(key)) return [];
  const end = key.replace(/^.*[/=]/u, '');
  const leadsThere = (url: string): boolean => url.toLowerCase().includes(end) && linkKey(url) === key;
  return papers.flatMap(({ links }, position) =>
    links.some(({ url }) => leadsThere(url)) ? [position] : [],
  );
}
