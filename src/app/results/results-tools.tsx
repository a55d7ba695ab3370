import { ColumnButton } from '../../columns/column-button.tsx';
import { ExportButton } from '../../export/export-button.tsx';
import { OverviewSwitch } from '../../overview/overview-switch.tsx';
import type { Facet } from '../../paper/facets.ts';
import type { KeyedField } from '../../paper/own-fields.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import { SelectButton } from '../../results/select-button.tsx';
import { useLoadedLater } from '../../ui/deferred/use-loaded-later.ts';
import type { UpdateView } from '../../view/use-view.ts';
import { isConstrained, type View } from '../../view/view.ts';

interface ResultsToolsProps {
  view: View;
  updateView: UpdateView;
  dataset: Dataset;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  facets: readonly Facet[];
  /** The view in words; empty while its papers are not known. */
  description: string;
  /** The shown papers, in table order. */
  getPapers: () => readonly Paper[];
  /** Whether rows are being selected: then it is these that can be exported, in the tray. */
  isSelecting: boolean;
  onSelect: () => void;
}

/** Only a view with a filter or a query has it. */
const loadSaveView = () => import('../library/library-parts.ts').then((module) => module.SaveViewButton);

/** The buttons above the table or the overview. */
export function ResultsTools(props: ResultsToolsProps) {
  const { view, updateView, dataset, fields, facets, getPapers, isSelecting, onSelect } = props;
  const isTable = view.overview === null;
  const SaveViewButton = useLoadedLater(loadSaveView);
  return (
    <>
      {isTable && <SelectButton onSelect={onSelect} />}
      {SaveViewButton !== null && isConstrained(view) && (
        <SaveViewButton view={view} description={props.description} getPapers={getPapers} />
      )}
      <OverviewSwitch isOn={!isTable} updateView={updateView} />
      {!isSelecting && <ExportButton dataset={dataset} getPapers={getPapers} />}
      {isTable && (
        <ColumnButton
          columns={view.columns}
          fields={fields}
          facets={facets}
          papers={dataset.papers}
          updateView={updateView}
        />
      )}
    </>
  );
}
