import Download from 'lucide-react/icons/download';
import * as commonMessages from '../messages/common.ts';
import type { Paper } from '../paper/schema.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { triggerIds } from '../ui/dom.ts';
import { PopoverButton } from '../ui/popover-button.tsx';

interface ExportButtonProps {
  /** The title of the list. */
  title: string;
  /** The shown papers, in table order. */
  papers: () => readonly Paper[];
}

const load = () => import('./export-menu.tsx').then((module) => module.ExportMenu);
const ExportMenu = onDemand(load);

/** Opens the menu that exports the papers of the table. */
export function ExportButton({ title, papers }: ExportButtonProps) {
  return (
    <PopoverButton id={triggerIds.export} label={commonMessages.exportPapers} icon={Download} load={load}>
      {(close) => <ExportMenu title={title} papers={papers} onDone={close} />}
    </PopoverButton>
  );
}
