import { createStore } from '../ui/create-store.ts';
import type { Save } from './check-changes.ts';
import { flashRows } from './flash-rows.ts';

const saves = createStore<Save | null>(null);

/** The latest save since the page was opened, in a component; null before the first. */
export const useLatestSave = saves.use;

/** Shows a save: what it changed, and the rows of the papers that came or changed. */
export function showSave(save: Save): void {
  saves.set(save);
  const { added, changed } = save.changes;
  flashRows([...added, ...changed].map(({ id }) => id));
}
