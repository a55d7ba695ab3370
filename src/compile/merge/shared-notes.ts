import type { Entry } from '../entries/entry.ts';

/**
 * Tells of groups of entries whether they are papers. A note page that others link to as their notes, under a title that is none of theirs, says
 * something of each of them: it is a paper of its own only when it prints what a paper has, such as authors or a venue.
 */
export function paperTest(listed: readonly Entry[]): (group: readonly Entry[]) => boolean {
  const pages = new Set(
    listed.flatMap(({ links }) =>
      links.flatMap(({ kind, page }) => (kind === 'notes' && page !== null ? [page] : [])),
    ),
  );
  return (group) =>
    group.some((entry) => entry.source === 'list' || !pages.has(entry.file) || printsFacts(entry));
}

function printsFacts({ authors, venue, year, links }: Entry): boolean {
  return authors.length > 0 || venue !== null || year !== null || links.length > 0;
}
