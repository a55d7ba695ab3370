import { maxViews, type SavedView, type SavedViews } from './saved-view.ts';

/** The effect of merging saved views into those that the reader has. */
export interface ViewMerge {
  /** The new and changed ones, merged. */
  readonly changes: readonly SavedView[];
  readonly added: number;
  /** How many are left out because there would be too many. */
  readonly leftOut: number;
}

/** Merges two versions of one saved view, in any order: the later name, and what the later look has seen. */
export function mergeViews(one: SavedView, other: SavedView): SavedView {
  const { name, named } = laterOf(one, other, ({ named, name }) => [named, name]);
  const { looked, seen } = laterOf(one, other, ({ looked, seen }) => [looked, seen]);
  return { address: one.address, name, named, looked, seen };
}

/** Computes the effect of merging saved views, without changing anything. The first ones count if there are too many. */
export function planViewMerge(own: SavedViews, incoming: readonly SavedView[]): ViewMerge {
  const after = new Map(own);
  let leftOut = 0;
  for (const view of incoming) {
    const before = after.get(view.address);
    if (before !== undefined) after.set(view.address, mergeViews(before, view));
    else if (after.size < maxViews) after.set(view.address, view);
    else leftOut += 1;
  }
  const changes = [...after.values()].filter((view) => !isSame(own.get(view.address), view));
  return { changes, added: after.size - own.size, leftOut };
}

/** The one with the later time; of two at the same time, the one whose text is last in order. */
function laterOf(
  one: SavedView,
  other: SavedView,
  keyOf: (view: SavedView) => readonly [number, string],
): SavedView {
  const [time, text] = keyOf(one);
  const [otherTime, otherText] = keyOf(other);
  return time > otherTime || (time === otherTime && text >= otherText) ? one : other;
}

function isSame(one: SavedView | undefined, other: SavedView): boolean {
  return (
    one !== undefined &&
    one.name === other.name &&
    one.named === other.named &&
    one.looked === other.looked &&
    one.seen === other.seen
  );
}
