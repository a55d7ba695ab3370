import type { Paper } from '../../paper/schema.ts';

/** Every tag URI has a date. This one is the same for all, so that ids never change with it. */
const tagDate = '2026';

/** The tag URI (RFC 4151) of something at a path below a site: `tag:kites.example,2026:/list/p/reef`. */
export function tagUri(site: string, path: string): string {
  const { hostname, port, pathname } = new URL(site);
  return `tag:${hostname},${tagDate}:${port}${pathname}${path}`;
}

/**
 * The ids by which feeds know papers: the first that each had, so that a paper with a new title is not
 * announced again; the present one if another paper has, or had, the first.
 */
export function firstIds(papers: readonly Paper[]): ReadonlyMap<Paper, string> {
  const firstOf = ({ formerIds, id }: Paper) => formerIds.at(-1) ?? id;
  const owners = new Map<string, Set<Paper>>();
  for (const paper of papers)
    for (const id of [paper.id, firstOf(paper)]) owners.set(id, (owners.get(id) ?? new Set()).add(paper));
  return new Map(
    papers.map((paper) => [paper, owners.get(firstOf(paper))?.size === 1 ? firstOf(paper) : paper.id]),
  );
}
