import { type ReactNode, Suspense } from 'react';
import { StorageNotice } from '../library/storage-notice.tsx';
import { Palette } from '../palette/palette.tsx';
import { missingNotice, skippedNotice } from '../results/notice-texts.ts';
import { facetsIn } from '../search/facet-index.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { useLoadedLater } from '../ui/deferred/use-loaded-later.ts';
import type { ExplorerState } from './state/use-explorer.ts';

/** Until it is loaded, the page is printed as it looks on screen. */
const loadPrintSheet = () => import('../print/print-sheet.tsx').then((module) => module.PrintSheet);

const Notices = onDemand(() => import('../results/notices.tsx').then((module) => module.Notices));

interface ExplorerBannerProps {
  state: ExplorerState;
  /** How many papers of the dataset cannot be shown. */
  skipped: number;
  pageHref: (path: string) => string;
  /** The list's errors, in the preview. */
  children: ReactNode;
}

/** Everything before or above the table: notices, the palette and the print version. */
export function ExplorerBanner({ state, skipped, pageHref, children }: ExplorerBannerProps) {
  const {
    dataset,
    view,
    ignored,
    updateView,
    marks,
    index,
    canonicalise,
    results,
    panel,
    star,
    covered,
    status,
  } = state;
  const { searchedView, exploration, rows } = results;
  const { title } = dataset.list;
  const notices = [...skippedNotice(skipped), ...ignored, ...missingNotice(index, view.readingList)];
  const PrintSheet = useLoadedLater(loadPrintSheet);
  return (
    <>
      {PrintSheet !== null && (
        <PrintSheet
          title={title}
          view={view}
          searchedView={searchedView}
          facets={facetsIn(index.facets)}
          rows={rows}
          countText={status.text}
        />
      )}
      {children}
      {notices.length > 0 && (
        <Suspense>
          <Notices notices={notices} />
        </Suspense>
      )}
      <StorageNotice listTitle={title} />
      <Palette
        dataset={dataset}
        index={index}
        view={view}
        counts={exploration.counts}
        covered={covered}
        starred={view.paper !== null && marks.get(view.paper)?.starred === true}
        actions={{
          updateView,
          canonicalise,
          pageHref,
          openPaper: panel.open,
          closePaper: panel.close,
          step: panel.step,
          canStep: panel.canStep,
          star,
        }}
      />
    </>
  );
}
