import Download from 'lucide-react/icons/download';
import * as commonMessages from '../messages/common.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { PopoverButton } from '../ui/dialogs/popover-button.tsx';
import { triggerIds } from '../ui/dom.ts';

interface ExportButtonProps {
  dataset: Dataset;
  /** The shown papers, in table order. */
  getPapers: () => readonly Paper[];
  /** Their order in words; by default the table's. */
  order?: string | undefined;
}

const load = () => import('./export-menu.tsx').then((module) => module.ExportMenu);
const ExportMenu = onDemand(load);

/** Opens the menu that exports the papers of the table. */
export function ExportButton({ dataset, getPapers, order }: ExportButtonProps) {
  return (
    <PopoverButton id={triggerIds.export} label={commonMessages.exportPapers} icon={Download} load={load}>
      {(close) => (
        <ExportMenu dataset={dataset} getPapers={getPapers} order={order} withWholeList onDone={close} />
      )}
    </PopoverButton>
  );
}
