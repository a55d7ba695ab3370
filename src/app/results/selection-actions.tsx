import { Suspense } from 'react';
import { CompareButton } from '../../compare/compare-button.tsx';
import { ExportButton } from '../../export/export-button.tsx';
import { changeRecords, useLibrary } from '../../library/library.ts';
import { ProgressSelect } from '../../library/progress-select.tsx';
import * as exportMessages from '../../messages/sharing/export.ts';
import type { Dataset } from '../../paper/schema.ts';
import { SelectionTray } from '../../results/selection-tray.tsx';
import type { RowSelection } from '../../results/use-row-selection.ts';
import { onDemand } from '../../ui/deferred/on-demand.tsx';
import { hrefOf } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';

const QuickExport = onDemand(() =>
  import('../../export/quick-export.tsx').then((module) => module.QuickExport),
);

export interface SelectionActionsProps {
  selection: RowSelection;
  dataset: Dataset;
  /** The current view, in which a compared paper opens. */
  view: View;
}

/**
 * Actions on the selected papers: star, progress, comparison and export. Those that are not shown come after the
 * others, in the order in which they were selected.
 */
export function SelectionActions({ selection, dataset, view }: SelectionActionsProps) {
  const { records } = useLibrary();
  const { papers: shown, ids } = selection;
  const isShown = new Set(shown.map(({ id }) => id));
  const all = new Map(ids.size === isShown.size ? [] : dataset.papers.map((paper) => [paper.id, paper]));
  const hidden = [...ids].flatMap((id) => (isShown.has(id) ? [] : (all.get(id) ?? [])));
  const papers = [...shown, ...hidden];
  return (
    <SelectionTray
      count={papers.length}
      hidden={hidden.length}
      starred={papers.length > 0 && papers.every(({ id }) => records.get(id)?.starred === true)}
      onStar={(on) => void changeRecords(papers, { kind: 'star', on })}
      onClear={selection.clear}
    >
      <ProgressSelect papers={papers} />
      <CompareButton
        papers={papers}
        noteOf={(id) => records.get(id)?.note ?? ''}
        paperHref={(id) => hrefOf({ ...view, paper: id })}
      />
      <Suspense>
        <QuickExport papers={papers} dataset={dataset} />
      </Suspense>
      <ExportButton
        dataset={dataset}
        getPapers={() => papers}
        order={hidden.length === 0 ? undefined : exportMessages.hiddenLast}
      />
    </SelectionTray>
  );
}
