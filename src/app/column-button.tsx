import Columns from 'lucide-react/icons/columns-3';
import type { ColumnKey } from '../view/columns.ts';
import type { Change } from '../view/use-view.ts';
import * as commonWords from '../words/common.ts';
import { DropButton } from './drop-button.tsx';
import { onDemand } from './on-demand.tsx';
import { openerIds } from './openers.ts';

interface ColumnButtonProps {
  columns: readonly ColumnKey[] | null;
  change: Change;
}

const load = () => import('./column-chooser.tsx').then((module) => module.ColumnChooser);
const ColumnChooser = onDemand(load);

/** Opens the choice of columns and density. */
export function ColumnButton({ columns, change }: ColumnButtonProps) {
  return (
    <DropButton id={openerIds.columns} label={commonWords.columns} icon={Columns} load={load} className="@max-cards:hidden">
      {() => <ColumnChooser columns={columns} change={change} />}
    </DropButton>
  );
}
