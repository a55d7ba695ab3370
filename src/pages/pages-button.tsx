import BookOpen from 'lucide-react/icons/book-open';
import { Suspense, useRef, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import { Dialog } from '../ui/dialog.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import type { ContentsTreeProps } from './contents-tree.tsx';

const load = () => import('./contents-tree.tsx').then((module) => module.ContentsTree);
const ContentsTree = onDemand(load);

/** Opens the table of contents of the list: the way to its pages. */
export function PagesButton(contents: ContentsTreeProps) {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const leave = ({ target }: { readonly target: EventTarget }) => {
    if (target instanceof Element && target.closest('a') !== null) dialog.current?.close();
  };
  return (
    <>
      <button
        type="button"
        onClick={show}
        onPointerEnter={load}
        aria-label={commonMessages.pages}
        aria-haspopup="dialog"
        title={commonMessages.pages}
        className="flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink"
      >
        <BookOpen aria-hidden className="size-4.5" />
      </button>
      <Dialog ref={dialog} title={commonMessages.pages} onClose={() => setOpen(false)}>
        {open && (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside take the keys
          <div onClick={leave}>
            <Suspense>
              <ContentsTree {...contents} />
            </Suspense>
          </div>
        )}
      </Dialog>
    </>
  );
}

/** The table of contents beside the page that is read. */
export function PagesBeside(contents: ContentsTreeProps) {
  return (
    <Suspense>
      <ContentsTree {...contents} />
    </Suspense>
  );
}
