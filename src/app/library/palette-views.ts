import { currentSavedViews, openSavedViews } from '../../library/saved/saved-views.ts';
import { newsReader, type SavedViewSource } from '../../library/saved/view-news.ts';
import type { PaletteView } from '../../palette/view-rows.ts';

/** The saved views for the palette, those with the most new papers first. */
export async function paletteViews(source: SavedViewSource): Promise<readonly PaletteView[]> {
  await openSavedViews();
  const read = newsReader(source);
  return [...currentSavedViews().values()]
    .map((saved): PaletteView => {
      const { view, newPapers } = read(saved);
      return { name: saved.name, words: '', view, newCount: newPapers?.length ?? 0 };
    })
    .sort((one, other) => other.newCount - one.newCount || one.name.localeCompare(other.name));
}
