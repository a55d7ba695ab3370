import { type ReactNode, Suspense } from 'react';
import { StorageNotice } from '../library/storage-notice.tsx';
import { Palette } from '../palette/palette.tsx';
import { hasLosses, type Losses } from '../paper/checks/losses.ts';
import { facetsIn } from '../search/facet-index.ts';
import { hasUnknownValues } from '../search/unknown-values.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { useLoadedLater } from '../ui/deferred/use-loaded-later.ts';
import type { ExplorerState } from './state/use-explorer.ts';

/** Until it is loaded, the page is printed as it looks on screen. */
const loadLaterParts = () => import('./later-parts.tsx').then((module) => module.LaterParts);

const Notices = onDemand(
  () => import('../results/notices.tsx').then((module) => module.Notices),
  (failure) => <div className="border-b border-line px-4">{failure}</div>,
);

const KeysList = onDemand(() => import('../settings/keys-list.tsx').then((module) => module.KeysList));

interface ExplorerBannerProps {
  state: ExplorerState;
  /** What of the dataset cannot be shown. */
  losses: Losses;
  pageHref: (path: string) => string;
  /** What the preview says. */
  children: ReactNode;
}

/** Everything before or above the table: notices, the palette and the print version. */
export function ExplorerBanner({ state, losses, pageHref, children }: ExplorerBannerProps) {
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
  const LaterParts = useLoadedLater(loadLaterParts);
  return (
    <>
      {LaterParts !== null && (
        <LaterParts
          title={title}
          view={view}
          searchedView={searchedView}
          facets={facetsIn(index.facets)}
          rows={rows}
          countText={status.text}
        />
      )}
      {children}
      {(ignored.length > 0 ||
        view.readingList !== null ||
        hasLosses(losses) ||
        index.searchFailed ||
        hasUnknownValues(index.facets, view)) && (
        <Suspense>
          <Notices losses={losses} index={index} others={ignored} view={view} updateView={updateView} />
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
        loadViews={() =>
          import('./library/library-parts.ts').then(({ paletteViews }) =>
            paletteViews({ index, papers: dataset.papers, fields: state.fields }),
          )
        }
        help={(close) => <KeysList onClose={close} />}
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
