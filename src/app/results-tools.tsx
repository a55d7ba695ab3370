import { ColumnButton } from '../columns/column-button.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { OverviewSwitch } from '../overview/overview-switch.tsx';
import type { Facet } from '../paper/facets.ts';
import type { KeyedField } from '../paper/own-fields.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { useLoadedLater } from '../ui/deferred/use-loaded-later.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

interface ResultsToolsProps {
  view: View;
  updateView: UpdateView;
  dataset: Dataset;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  facets: readonly Facet[];
  /** The shown papers, in table order; null while it is the selected ones that can be exported. */
  getPapers: (() => readonly Paper[]) | null;
  onSelect: () => void;
}

/** Only touch screens and cards have it. */
const loadSelectButton = () => import('../results/select-button.tsx').then((module) => module.SelectButton);

/** The buttons above the table or the overview. */
export function ResultsTools(props: ResultsToolsProps) {
  const { view, updateView, dataset, fields, facets, getPapers, onSelect } = props;
  const isTable = view.overview === null;
  const SelectButton = useLoadedLater(loadSelectButton);
  return (
    <>
      {isTable && SelectButton !== null && <SelectButton onSelect={onSelect} />}
      <OverviewSwitch isOn={!isTable} updateView={updateView} />
      {getPapers !== null && <ExportButton dataset={dataset} getPapers={getPapers} />}
      {isTable && (
        <ColumnButton columns={view.columns} fields={fields} facets={facets} updateView={updateView} />
      )}
    </>
  );
}
