import { ColumnButton } from '../columns/column-button.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { OverviewSwitch } from '../overview/overview-switch.tsx';
import type { Facet } from '../paper/facets.ts';
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
  facets: readonly Facet[];
  /** The shown papers, in table order. */
  getPapers: () => readonly Paper[];
  onSelect: () => void;
}

/** The buttons above the table or the overview. */
export function ResultsTools(props: ResultsToolsProps) {
  const { view, updateView, dataset, fields, facets, getPapers, onSelect } = props;
  const isTable = view.overview === null;
  return (
    <>
      {isTable && <SelectButton onSelect={onSelect} />}
      <OverviewSwitch isOn={!isTable} updateView={updateView} />
      <ExportButton dataset={dataset} getPapers={getPapers} />
      {isTable && (
        <ColumnButton columns={view.columns} fields={fields} facets={facets} updateView={updateView} />
      )}
    </>
  );
}
