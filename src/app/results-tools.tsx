import { ColumnButton } from '../columns/column-button.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { OverviewButton } from '../overview/overview-button.tsx';
import type { KeyedField } from '../paper/own-fields.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { SelectButton } from '../results/select-button.tsx';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

interface ResultsToolsProps {
  view: View;
  updateView: UpdateView;
  dataset: Dataset;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  /** The shown papers, in table order. */
  getPapers: () => readonly Paper[];
  onSelect: () => void;
}

/** The buttons above the table or the overview. */
export function ResultsTools({ view, updateView, dataset, fields, getPapers, onSelect }: ResultsToolsProps) {
  const isTable = view.overview === null;
  return (
    <>
      {isTable && <SelectButton onSelect={onSelect} />}
      <OverviewButton isOn={!isTable} updateView={updateView} />
      <ExportButton dataset={dataset} getPapers={getPapers} />
      {isTable && <ColumnButton columns={view.columns} fields={fields} updateView={updateView} />}
    </>
  );
}
