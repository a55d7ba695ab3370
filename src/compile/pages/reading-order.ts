import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import type { PageFacts } from './page-facts.ts';
import type { Navigation } from './summary.ts';

/**
 * Sorts pages in the order of the table of contents or, without one, of the links on the front page. Pages
 * missing from the order come last, by path, but the front page comes first.
 */
export function inReadingOrder<Facts extends Pick<PageFacts, 'path' | 'linkedPaths'>>(
  pages: readonly Facts[],
  { position }: Pick<Navigation, 'position'>,
  front: string | null,
): Facts[] {
  const named =
    position.size > 0 ? position : positionsOf(pages.find(({ path }) => path === front)?.linkedPaths ?? []);
  const rank = (path: string) => named.get(path) ?? (path === front ? -1 : named.size);
  return pages.toSorted((a, b) => rank(a.path) - rank(b.path) || compareCodeUnits(a.path, b.path));
}

function positionsOf(paths: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...paths].map((path, rank) => [path, rank]));
}
