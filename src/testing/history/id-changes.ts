import type { Dataset, Paper } from '../../paper/schema.ts';
import { splitWords } from '../../paper/words.ts';
import type { EditedLines, Lines } from './line-map.ts';

/** A paper that lives on under another id. */
export interface IdChange {
  readonly before: Paper;
  readonly after: Paper;
}

/** So many of the words of the shorter title must be in the longer one, where the entries share no URL. */
const minShare = 0.5;

/**
 * Finds the papers that live on under another id in the next state of a list: their old id is gone, and a paper
 * with a new id is where their lines are now, or has a URL that no other paper has, before or after. Where the
 * lines were edited, both must also share a URL or half of their title's words. `moved` tells where lines are
 * now, whether edited or not.
 */
export function findIdChanges(
  before: Pick<Dataset, 'papers'>,
  after: Pick<Dataset, 'papers'>,
  moved: EditedLines,
): IdChange[] {
  const [oldIds, newIds] = [before, after].map(({ papers }) => new Set(papers.map(({ id }) => id)));
  const gone = before.papers.filter(({ id }) => newIds?.has(id) === false);
  const fresh = after.papers.filter(({ id }) => oldIds?.has(id) === false);
  const [ownBefore, ownAfter] = [before, after].map(({ papers }) => urlsOfOne(papers));
  const taken = new Set<Paper>();
  return gone.flatMap((paper): IdChange[] => {
    const places = paper.placements.flatMap((placement) => moved(placement) ?? []);
    const hasOwnUrlOf = (other: Paper) =>
      urlsOf(paper).some((url) => ownBefore?.get(url) === paper && ownAfter?.get(url) === other);
    const isWhereItWas = (other: Paper) =>
      places.some(
        (place) =>
          other.placements.some((placement) => overlaps(place, placement)) &&
          (!place.edited || isAlike(paper, other)),
      );
    // It may have become one with a paper that the list had before; then it has no new id.
    if (after.papers.some((other) => !fresh.includes(other) && hasOwnUrlOf(other))) return [];
    const left = fresh.filter((other) => !taken.has(other));
    const found = left.find(hasOwnUrlOf) ?? left.find(isWhereItWas);
    if (found === undefined) return [];
    taken.add(found);
    return [{ before: paper, after: found }];
  });
}

function overlaps(place: Lines, other: Lines): boolean {
  return place.file === other.file && place.line <= other.line && other.line <= place.endLine;
}

function isAlike(one: Paper, other: Paper): boolean {
  const urls = new Set(urlsOf(one));
  if (urlsOf(other).some((url) => urls.has(url))) return true;
  const [first, second] = [one, other].map(({ title }) => new Set(splitWords(title)));
  if (first === undefined || second === undefined) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= minShare * Math.min(first.size, second.size);
}

function urlsOf({ links }: Paper): string[] {
  return links.filter(({ page }) => page === null).map(({ url }) => url);
}

/** The URLs that exactly one of the papers has. */
function urlsOfOne(papers: readonly Paper[]): ReadonlyMap<string, Paper | null> {
  const owners = new Map<string, Paper | null>();
  for (const paper of papers)
    for (const url of new Set(urlsOf(paper))) owners.set(url, owners.has(url) ? null : paper);
  return owners;
}
