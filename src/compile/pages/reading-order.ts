import { compare } from '../diagnostics/reporter.ts';
import type { PageFacts } from './page-facts.ts';
import type { Navigation } from './summary.ts';

/**
 * Sorts pages in the order of the table of contents or, without one, of the links on the front page. A front
 * page that the order does not include comes first, and other such pages come last, by path.
 */
export function inReadingOrder<Facts extends Pick<PageFacts, 'path' | 'linkedPaths'>>(
  pages: readonly Facts[],
  { position }: Pick<Navigation, 'position'>,
  front: string | null,
): Facts[] {
  const named =
    position.size > 0 ? position : positionsOf(pages.find(({ path }) => path === front)?.linkedPaths ?? []);
  const rank = (path: string) => named.get(path) ?? (path === front ? -1 : named.size);
  return pages.toSorted((a, b) => rank(a.path) - rank(b.path) || compare(a.path, b.path));
}

function positionsOf(paths: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...paths].map((path, rank) => [path, rank]));
}
