import Download from 'lucide-react/icons/download';
import type { Paper } from '../paper/schema.ts';
import * as commonWords from '../words/common.ts';
import { DropButton } from './drop-button.tsx';
import { onDemand } from './on-demand.tsx';
import { openerIds } from './openers.ts';

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
    <DropButton id={openerIds.export} label={commonWords.exportPapers} icon={Download} load={load}>
      {(close) => <ExportMenu title={title} papers={papers} onDone={close} />}
    </DropButton>
  );
}
