import { type ReactNode, Suspense, useRef, useState } from 'react';
import { openLayer } from '../../view/session-history.ts';
import { onDemand } from '../deferred/on-demand.tsx';
import { prefetch } from '../deferred/prefetch.ts';
import { closeOutside } from './close-outside.ts';

const DialogFrame = onDemand(() => import('./dialog-frame.tsx').then((module) => module.DialogFrame));

interface DialogButtonProps {
  id?: string;
  /** The text of the button and the title of the dialog. */
  label: string;
  /** Fetches the code of the content as soon as the pointer enters the button. */
  load: () => Promise<unknown>;
  /** The content of the dialog; `close` closes it. */
  children: (close: () => void) => ReactNode;
}

/** A button in the header that opens a dialog. */
export function DialogButton({ id, label, load, children }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    setOpen(true);
    if (dialog.current !== null) openLayer(dialog.current);
  };
  return (
    <>
      <button
        type="button"
        id={id}
        onClick={show}
        onPointerEnter={() => prefetch(load)}
        aria-haspopup="dialog"
        className="touch-area h-9 rounded-md px-2 text-cell font-medium text-ink-muted hover:bg-surface hover:text-ink"
      >
        {label}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself */}
      <dialog
        ref={dialog}
        aria-label={label}
        onClick={closeOutside}
        onClose={() => setOpen(dialog.current?.open === true)}
        className="m-auto max-h-[85dvh] w-104 max-w-[calc(100vw-2rem)] flex-col rounded-lg border border-line bg-paper text-ink open:flex"
      >
        {open && (
          <Suspense>
            <DialogFrame title={label}>{children(() => dialog.current?.close())}</DialogFrame>
          </Suspense>
        )}
      </dialog>
    </>
  );
}
