import * as savedMessages from '../messages/saved/saved-views.ts';
import type { WordTest } from '../search/exploration.ts';
import type { NameMatches } from '../search/suggestions/find-by-name.ts';
import { formatView } from '../view/codec/codec.ts';
import type { View } from '../view/view.ts';
import { type PaletteGroup, type PaletteRow, plainRow } from './palette-row.ts';

/** A saved view, with its search terms. */
export interface PaletteView {
  readonly name: string;
  readonly words: string;
  readonly view: View;
  /** How many papers are new in it. */
  readonly newCount: number;
}

/** Where the saved views come from, and what choosing one does. */
export interface ViewSource {
  readonly findViews: (typed: string, limit: number) => NameMatches<PaletteView>;
  readonly show: (view: View) => void;
}

const maxViews = 6;

/** The saved views that a text finds, with how many papers are new in each; all for an empty text. */
export function viewGroup(
  { findViews, show }: ViewSource,
  typed: string,
  matchesWord: WordTest,
): PaletteGroup {
  const rows = findViews(typed, maxViews).items.map(
    ({ name, view, newCount }): PaletteRow => ({
      ...plainRow(`view-${formatView(view)}`, name, () => show(view)),
      detail: newCount === 0 ? '' : savedMessages.newPapers(newCount),
      matchesWord,
    }),
  );
  return { name: savedMessages.savedViews, rows };
}
