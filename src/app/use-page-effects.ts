import { usePageTitle } from '../layout/page-title.ts';
import { useScrollMemory } from '../layout/scroll-memory.ts';
import { toggleOverview } from '../overview/overview-button.tsx';
import { pageHref } from '../ui/link-targets.ts';
import { noSingleKeys } from '../ui/preferences.ts';
import { revealRow } from '../ui/row-focus.ts';
import { usePreference } from '../ui/use-preference.ts';
import { formatSort } from '../view/sort-codec.ts';
import { hrefOf } from '../view/use-view.ts';
import { useReturnFromPaper } from './return-from-paper.ts';
import { useShortcuts } from './shortcuts.ts';
import type { ExplorerState } from './use-explorer.ts';

/** Connects the page to what lies outside it: keys, scroll positions, the history and the tab's title. */
export function usePageEffects(state: ExplorerState): void {
  const { dataset, view, shown, reading, panel, selection, scroller, star, change } = state;
  const { listView } = shown;
  const [noKeys] = usePreference(noSingleKeys);

  useShortcuts({
    back: view.paper !== null ? panel.close : selection.selecting ? selection.clear : null,
    step: view.paper === null ? null : panel.step,
    star: view.paper === null ? null : star.bind(null, view.paper),
    overview: () => change(toggleOverview, 'push'),
    singleKeys: !noKeys,
    scroller,
  });
  useScrollMemory(
    scroller,
    view.page !== null ? pageHref(view.page) : hrefOf({ ...listView, sort: [], columns: null }),
    formatSort(view.sort),
    () => view.paper !== null && revealRow(view.paper, 'center'),
  );
  useReturnFromPaper(view.paper);
  usePageTitle(
    dataset.list.title,
    listView,
    view.paper === null ? undefined : dataset.papers.find(({ id }) => id === view.paper),
    reading?.page ?? null,
  );
}
