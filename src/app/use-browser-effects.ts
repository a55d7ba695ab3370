import { useEffect } from 'react';
import { usePageTitle } from '../layout/page-title.ts';
import { useScrollRestoration } from '../layout/scroll-restoration.ts';
import { toggleOverview } from '../overview/overview-switch.tsx';
import { shortcutsOff } from '../preferences/preferences.ts';
import { usePreference } from '../preferences/use-preference.ts';
import { facetsIn } from '../search/facet-index.ts';
import { sliceRows } from '../table/row-item.ts';
import { useLoadedLater } from '../ui/deferred/use-loaded-later.ts';
import { usePrefetch } from '../ui/deferred/use-prefetch.ts';
import { revealRow } from '../ui/focus/row-focus.ts';
import { pageHref } from '../ui/links/link-targets.ts';
import { hrefOf } from '../view/use-view.ts';
import { useReturnFromPaper } from './return-from-paper.ts';
import { useShortcuts } from './shortcuts.ts';
import type { ExplorerState } from './state/use-explorer.ts';

const startTooltips = () => import('../ui/tooltips.ts').then((module) => module.startTooltips());

const loadRecords = () => import('../export/paper-records.ts').then((module) => module.showPaperRecords);

/** Connects the app to the browser: keys, scroll positions, history and tab title. */
export function useBrowserEffects(state: ExplorerState): void {
  const { dataset, view, index, results, currentPage, panelRows, panel } = state;
  const { selection, scroller, star, updateView } = state;
  const { searchedView } = results;
  const [singleKeysOff] = usePreference(shortcutsOff);

  usePrefetch(startTooltips);
  const showRecords = useLoadedLater(loadRecords);
  useEffect(
    () => showRecords?.((count) => sliceRows(panelRows, 0, count).map(({ paper }) => paper)),
    [showRecords, panelRows],
  );
  useShortcuts({
    // Esc must not end a selection made in another search: a slip would lose it.
    onEscape:
      view.paper !== null
        ? panel.close
        : selection.selecting && selection.papers.length === selection.ids.size
          ? selection.clear
          : null,
    step: view.paper === null ? null : panel.step,
    star: view.paper === null ? null : star.bind(null, view.paper),
    overview: () => updateView(toggleOverview, 'push'),
    singleKeysOn: !singleKeysOff,
    scroller,
  });
  useScrollRestoration(
    scroller,
    view.page !== null ? pageHref(view.page) : hrefOf({ ...searchedView, columns: null }),
    () => view.paper !== null && revealRow(view.paper, 'center'),
  );
  useReturnFromPaper(view.paper);
  usePageTitle(
    dataset.list.title,
    searchedView,
    facetsIn(index.facets),
    view.paper === null ? undefined : dataset.papers.find(({ id }) => id === view.paper),
    currentPage?.page ?? null,
  );
}
