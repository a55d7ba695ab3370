import type { Entry } from '../entries/entry.ts';

/**
 * Creates a filter for the groups of entries that are papers. A group with only a note page is a paper unless
 * other papers link to it as their notes and it has no facts of its own, such as authors or a venue: then it
 * is a page of notes on several papers.
 */
export function createPaperFilter(listed: readonly Entry[]): (group: readonly Entry[]) => boolean {
  const pages = new Set(
    listed.flatMap(({ links }) =>
      links.flatMap(({ kind, page }) => (kind === 'notes' && page !== null ? [page] : [])),
    ),
  );
  return (group) =>
    group.some((entry) => entry.source === 'list' || !pages.has(entry.file) || hasFacts(entry));
}

function hasFacts({ authors, venue, year, links }: Entry): boolean {
  return authors.length > 0 || venue !== null || year !== null || links.length > 0;
}
