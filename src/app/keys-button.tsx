import Keyboard from 'lucide-react/icons/keyboard';
import X from 'lucide-react/icons/x';
import { type MouseEvent, Suspense, useRef, useState } from 'react';
import { onDemand } from './on-demand.tsx';

const buttonId = 'keys';

const load = () => import('./keys-list.tsx').then((module) => module.KeysList);
const KeysList = onDemand(load);

/** Opens the list of keys, from wherever the focus is; there it returns. */
export function openKeys(): void {
  document.getElementById(buttonId)?.click();
}

/** Opens the list of keys. Where there is only a finger and little room, nobody needs it. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  const closeOutside = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) close();
  };
  return (
    <>
      <button
        id={buttonId}
        type="button"
        onClick={show}
        onPointerEnter={load}
        aria-label="Keyboard shortcuts"
        aria-haspopup="dialog"
        title="Keyboard shortcuts"
        className="flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink max-tablet:[@media(any-hover:none)]:hidden"
      >
        <Keyboard aria-hidden className="size-4.5" />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself */}
      <dialog
        ref={dialog}
        aria-labelledby="keys-heading"
        onClick={closeOutside}
        onClose={() => setOpen(false)}
        className="m-auto w-104 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-paper text-ink"
      >
        <div className="p-5">
          <div className="flex items-center justify-between">
            <h2 id="keys-heading" className="text-title font-semibold">
              Keyboard shortcuts
            </h2>
            <button
              type="button"
              onClick={close}
              aria-label="Close"
              className="-me-2 flex size-9 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink"
            >
              <X aria-hidden className="size-5" />
            </button>
          </div>
          {open && (
            <Suspense>
              <KeysList />
            </Suspense>
          )}
        </div>
      </dialog>
    </>
  );
}
