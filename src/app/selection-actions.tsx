import { Suspense } from 'react';
import { ExportButton } from '../export/export-button.tsx';
import { changeRecords, useLibrary } from '../library/library.ts';
import { ProgressSelect } from '../library/progress-select.tsx';
import * as exportMessages from '../messages/export.ts';
import type { Dataset } from '../paper/schema.ts';
import { RowSelectionBar } from '../results/row-selection-bar.tsx';
import type { RowSelection } from '../results/use-row-selection.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';

const QuickExport = onDemand(() => import('../export/quick-export.tsx').then((module) => module.QuickExport));

export interface SelectionActionsProps {
  selection: RowSelection;
  dataset: Dataset;
}

/**
 * Actions on the selected papers: star, progress and export. Those that are not shown come after the others, in
 * the order in which they were selected.
 */
export function SelectionActions({ selection, dataset }: SelectionActionsProps) {
  const { records } = useLibrary();
  const { papers: shown, ids } = selection;
  const isShown = new Set(shown.map(({ id }) => id));
  const all = new Map(ids.size === isShown.size ? [] : dataset.papers.map((paper) => [paper.id, paper]));
  const hidden = [...ids].flatMap((id) => (isShown.has(id) ? [] : (all.get(id) ?? [])));
  const papers = [...shown, ...hidden];
  return (
    <RowSelectionBar
      count={papers.length}
      hidden={hidden.length}
      starred={papers.length > 0 && papers.every(({ id }) => records.get(id)?.starred === true)}
      onStar={(on) => void changeRecords(papers, { kind: 'star', on })}
      onClear={selection.clear}
    >
      <ProgressSelect papers={papers} />
      <Suspense>
        <QuickExport papers={papers} dataset={dataset} />
      </Suspense>
      <ExportButton
        dataset={dataset}
        getPapers={() => papers}
        order={hidden.length === 0 ? undefined : exportMessages.hiddenLast}
      />
    </RowSelectionBar>
  );
}
