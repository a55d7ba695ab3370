import Library from 'lucide-react/icons/library';
import { useLibrary } from '../library/library.ts';
import type { Dataset } from '../paper/schema.ts';
import * as commonWords from '../words/common.ts';
import { DialogButton } from './dialog-button.tsx';
import { downloadFile } from './download-file.ts';
import { onDemand } from './on-demand.tsx';
import { openerIds } from './openers.ts';

const load = () => import('../library/library-overview.tsx').then((module) => module.LibraryOverview);
const LibraryOverview = onDemand(load);
const ExportMenu = onDemand(() => import('./export-menu.tsx').then((module) => module.ExportMenu));

/** Opens what the reader keeps: to see it, to carry it away and to bring it back. */
export function LibraryButton({ list: { title }, papers }: Pick<Dataset, 'list' | 'papers'>) {
  const { records } = useLibrary();
  const own = () => papers.filter(({ id }) => records.has(id));
  return (
    <DialogButton id={openerIds.library} label={commonWords.yourLibrary} icon={Library} load={load}>
      {(close) => (
        <LibraryOverview papers={papers} list={title} onDownload={downloadFile} onLeave={close}>
          <ExportMenu title={commonWords.libraryOf(title)} papers={own} order={commonWords.listOrder} onDone={() => {}} />
        </LibraryOverview>
      )}
    </DialogButton>
  );
}
