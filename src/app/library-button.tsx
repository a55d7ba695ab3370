import Library from 'lucide-react/icons/library';
import { Suspense, useRef, useState } from 'react';
import { useLibrary } from '../library/library.ts';
import type { Dataset } from '../paper/schema.ts';
import { downloadFile } from './download-file.ts';
import { onDemand } from './on-demand.tsx';
import { openerIds } from './openers.ts';
import { TitledDialog } from './titled-dialog.tsx';

const load = () => import('../library/library-overview.tsx').then((module) => module.LibraryOverview);
const LibraryOverview = onDemand(load);
const ExportMenu = onDemand(() => import('./export-menu.tsx').then((module) => module.ExportMenu));

/** Opens what the reader keeps: to see it, to carry it away and to bring it back. */
export function LibraryButton({ list: { title }, papers }: Pick<Dataset, 'list' | 'papers'>) {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const { records } = useLibrary();
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const own = () => papers.filter(({ id }) => records.has(id));
  return (
    <>
      <button
        id={openerIds.library}
        type="button"
        onClick={show}
        onPointerEnter={load}
        aria-label="Your library"
        aria-haspopup="dialog"
        title="Your library"
        className="flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink"
      >
        <Library aria-hidden className="size-4.5" />
      </button>
      <TitledDialog ref={dialog} title="Your library" onClose={() => setOpen(false)}>
        {open && (
          <Suspense>
            <LibraryOverview papers={papers} list={title} onDownload={downloadFile} onLeave={() => dialog.current?.close()}>
              <ExportMenu title={`${title} library`} papers={own} order="the list’s order" onDone={() => {}} />
            </LibraryOverview>
          </Suspense>
        )}
      </TitledDialog>
    </>
  );
}
