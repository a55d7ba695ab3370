import Download from 'lucide-react/icons/download';
import * as commonMessages from '../messages/common.ts';
import type { Paper } from '../paper/schema.ts';
import { triggerIds } from '../ui/dom.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { PopoverButton } from '../ui/popover-button.tsx';

interface ExportButtonProps {
  /** What the list is called. */
  title: string;
  /** The papers that the table shows, in its order. */
  papers: () => readonly Paper[];
}

const load = () => import('./export-menu.tsx').then((module) => module.ExportMenu);
const ExportMenu = onDemand(load);

/** Opens the choice of formats in which the papers of the table can be kept. */
export function ExportButton({ title, papers }: ExportButtonProps) {
  return (
    <PopoverButton id={triggerIds.export} label={commonMessages.exportPapers} icon={Download} load={load}>
      {(close) => <ExportMenu title={title} papers={papers} onDone={close} />}
    </PopoverButton>
  );
}
