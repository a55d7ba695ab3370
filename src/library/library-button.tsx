import Library from 'lucide-react/icons/library';
import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { DialogButton } from '../ui/dialog-button.tsx';
import { triggerIds } from '../ui/dom.ts';
import { downloadFile } from '../ui/download-file.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { useLibrary } from './library.ts';

const load = () => import('./library-overview.tsx').then((module) => module.LibraryOverview);
const LibraryOverview = onDemand(load);

interface LibraryButtonProps extends Pick<Dataset, 'list' | 'papers'> {
  /** Draws the ways to export the papers of the library. */
  exporting: (papers: () => readonly Paper[]) => ReactNode;
}

/** Opens what the reader keeps: to see it, to save a copy and to restore one. */
export function LibraryButton({ list: { title }, papers, exporting }: LibraryButtonProps) {
  const { records } = useLibrary();
  const own = () => papers.filter(({ id }) => records.has(id));
  return (
    <DialogButton id={triggerIds.library} label={commonMessages.yourLibrary} icon={Library} load={load}>
      {(close) => (
        <LibraryOverview papers={papers} list={title} onDownload={downloadFile} onLeave={close}>
          {exporting(own)}
        </LibraryOverview>
      )}
    </DialogButton>
  );
}
