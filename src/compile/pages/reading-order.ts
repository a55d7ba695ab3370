import { compare } from '../diagnostics/reporter.ts';
import type { PageFacts } from './page-facts.ts';
import type { Navigation } from './summary.ts';

/**
 * The pages of a list in the order in which they are read: as the table of contents names them, the front page before all others. Where there is
 * none, the pages that the front page links to follow it in the order of the links. Pages that neither names come last, by their paths.
 */
export function inReadingOrder<Facts extends Pick<PageFacts, 'path' | 'leadsTo'>>(
  pages: readonly Facts[],
  { position }: Pick<Navigation, 'position'>,
  front: string | null,
): Facts[] {
  const named =
    position.size > 0 ? position : positionsOf(pages.find(({ path }) => path === front)?.leadsTo ?? []);
  const place = (path: string) => named.get(path) ?? (path === front ? -1 : named.size);
  return pages.toSorted((a, b) => place(a.path) - place(b.path) || compare(a.path, b.path));
}

function positionsOf(paths: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...paths].map((path, place) => [path, place]));
}
