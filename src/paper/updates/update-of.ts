import { pagesInCore, panelFields } from '../dataset-parts.ts';
import type { Dataset, Paper } from '../schema.ts';
import type { DatasetUpdate, Move, Piece } from './dataset-update.ts';
import { moveOf } from './moved-papers.ts';
import { sameValue } from './same-value.ts';

/** What changed between two datasets. `since`: the ETag of the first one. */
export function updateOf(since: string, before: Dataset, after: Dataset): DatasetUpdate {
  const { schemaVersion, list, acronyms } = after;
  return {
    ...{ since, schemaVersion, list, acronyms },
    pages: piecesOf(pagesInCore(before), pagesInCore(after), ({ path }) => path),
    papers: piecesOf(before.papers, after.papers, ({ id }) => id, shown, moveOf),
  };
}

/** A paper without what the app loads later. */
function shown(paper: Paper): Paper {
  return { ...paper, ...panelFields };
}

/** What became of items. `shownOf`: what the app gets of one. `moveOf`: how one moved, if it only moved. */
function piecesOf<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  shownOf: (item: Item) => Item = (item) => item,
  moveOf: (before: Item, after: Item) => Move | null = () => null,
): Piece<Item>[] {
  const indexes = new Map(before.map((item, index) => [keyOf(item), index]));
  const pieces: Piece<Item>[] = [];
  let run: { from: number; count: number; moved?: Move } | null = null;
  for (const item of after) {
    const index = indexes.get(keyOf(item));
    const earlier = index === undefined ? undefined : before[index];
    if (index === undefined || earlier === undefined) {
      pieces.push({ item: shownOf(item) });
      run = null;
      continue;
    }
    const change = earlier === item ? null : changeOf(shownOf(earlier), shownOf(item), index);
    const moved = change !== null && isOfPlaces(change) ? moveOf(earlier, item) : null;
    if (change !== null && moved === null) {
      pieces.push(change);
      run = null;
    } else if (run !== null && index === run.from + run.count && sameValue(run.moved ?? null, moved)) {
      run.count += 1;
    } else {
      run = { from: index, count: 1, ...(moved !== null && { moved }) };
      pieces.push(run);
    }
  }
  return pieces;
}

function isOfPlaces<Item>(change: Piece<Item>): boolean {
  return 'fields' in change && Object.keys(change.fields).join() === 'placements';
}

/** The fields of an item that changed, or all of it if it lost one; null if it is the same. */
function changeOf<Item extends object>(before: Item, after: Item, of: number): Piece<Item> | null {
  const keys = Object.keys(after) as (keyof Item)[];
  if (Object.keys(before).some((key) => !Object.hasOwn(after, key))) return { item: after };
  const changed = keys.filter((key) => !sameValue(before[key], after[key]));
  if (changed.length === 0) return null;
  const fields: Partial<Item> = {};
  for (const key of changed) fields[key] = after[key];
  return { of, fields };
}
