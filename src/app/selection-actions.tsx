import { CompareButton } from '../compare/compare-button.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { changeRecords, useLibrary } from '../library/library.ts';
import { ProgressSelect } from '../library/progress-select.tsx';
import type { Dataset, Paper } from '../paper/schema.ts';
import { RowSelectionBar } from '../results/row-selection-bar.tsx';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

export interface SelectionActionsProps {
  /** The selected papers, and a function that clears them. */
  selection: { readonly papers: readonly Paper[]; readonly clear: () => void };
  dataset: Dataset;
  /** The current view, in which a compared paper opens. */
  view: View;
}

/** Actions on the selected papers: star, progress, comparison and export. */
export function SelectionActions({ selection: { papers, clear }, dataset, view }: SelectionActionsProps) {
  const { records } = useLibrary();
  return (
    <RowSelectionBar
      count={papers.length}
      starred={papers.length > 0 && papers.every(({ id }) => records.get(id)?.starred === true)}
      onStar={(on) => void changeRecords(papers, { kind: 'star', on })}
      onClear={clear}
    >
      <ProgressSelect papers={papers} />
      <CompareButton
        papers={papers}
        noteOf={(id) => records.get(id)?.note ?? ''}
        paperHref={(id) => hrefOf({ ...view, paper: id })}
      />
      <ExportButton dataset={dataset} getPapers={() => papers} />
    </RowSelectionBar>
  );
}
