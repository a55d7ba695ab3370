import { ExportButton } from '../export/export-button.tsx';
import { changeRecords, useLibrary } from '../library/library.ts';
import { ProgressSelect } from '../library/progress-select.tsx';
import type { Dataset, Paper } from '../paper/schema.ts';
import { RowSelectionBar } from '../results/row-selection-bar.tsx';

export interface SelectionActionsProps {
  /** The selected papers. */
  papers: readonly Paper[];
  dataset: Dataset;
  onClear: () => void;
}

/** Actions on the selected papers: star, progress and export. */
export function SelectionActions({ papers, dataset, onClear }: SelectionActionsProps) {
  const { records } = useLibrary();
  return (
    <RowSelectionBar
      count={papers.length}
      starred={papers.length > 0 && papers.every(({ id }) => records.get(id)?.starred === true)}
      onStar={(on) => void changeRecords(papers, { kind: 'star', on })}
      onClear={onClear}
    >
      <ProgressSelect papers={papers} />
      <ExportButton dataset={dataset} getPapers={() => papers} />
    </RowSelectionBar>
  );
}
