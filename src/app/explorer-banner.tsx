import type { ReactNode } from 'react';
import { StorageNotice } from '../library/storage-notice.tsx';
import { Palette } from '../palette/palette.tsx';
import { PrintSheet } from '../print/print-sheet.tsx';
import { missingWords, Notices, skippedWords } from '../results/notices.tsx';
import type { ExplorerState } from './use-explorer.ts';

interface ExplorerBannerProps {
  state: ExplorerState;
  /** How many papers of the dataset cannot be shown. */
  skipped: number;
  pageHref: (path: string) => string;
  /** What keeps the table behind the list, in the preview. */
  children: ReactNode;
}

/** What stands before the list or above it: notices, the palette, and the sheet that is printed. */
export function ExplorerBanner({ state, skipped, pageHref, children }: ExplorerBannerProps) {
  const { dataset, view, ignored, change, marks, index, canonicalise, shown, panel, star, covered, status } =
    state;
  const { listView, exploration, rows } = shown;
  const { title } = dataset.list;
  return (
    <>
      <PrintSheet title={title} view={view} listView={listView} rows={rows} words={status.words} />
      {children}
      <Notices notices={[...skippedWords(skipped), ...ignored, ...missingWords(index, view.readingList)]} />
      <StorageNotice list={title} />
      <Palette
        dataset={dataset}
        index={index}
        view={view}
        counts={exploration.counts}
        covered={covered}
        starred={view.paper !== null && marks.get(view.paper)?.starred === true}
        actions={{
          change,
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
