import Columns from 'lucide-react/icons/columns-3';
import * as commonMessages from '../messages/common.ts';
import type { Facet } from '../paper/facets.ts';
import type { KeyedField } from '../paper/own-fields.ts';
import type { Paper } from '../paper/schema.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { PopoverButton } from '../ui/dialogs/popover-button.tsx';
import { triggerIds } from '../ui/dom.ts';
import type { ColumnKey } from '../view/columns.ts';
import type { UpdateView } from '../view/use-view.ts';

interface ColumnButtonProps {
  columns: readonly ColumnKey[] | null;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  facets: readonly Facet[];
  papers: readonly Paper[];
  updateView: UpdateView;
}

const load = () => import('./column-chooser.tsx').then((module) => module.ColumnChooser);
const ColumnChooser = onDemand(load);

/** Opens the column chooser. */
export function ColumnButton(props: ColumnButtonProps) {
  return (
    <PopoverButton
      id={triggerIds.columns}
      label={commonMessages.columns}
      icon={Columns}
      load={load}
      className="@max-cards:hidden"
    >
      {() => <ColumnChooser {...props} />}
    </PopoverButton>
  );
}
