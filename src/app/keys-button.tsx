import Keyboard from 'lucide-react/icons/keyboard';
import { Suspense, useRef, useState } from 'react';
import { onDemand } from './on-demand.tsx';
import { openerIds } from './openers.ts';
import { TitledDialog } from './titled-dialog.tsx';

const load = () => import('./keys-list.tsx').then((module) => module.KeysList);
const KeysList = onDemand(load);

/** Opens the list of keys. Where there is only a finger and little room, nobody needs it. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        id={openerIds.keys}
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
      <TitledDialog ref={dialog} title="Keyboard shortcuts" onClose={() => setOpen(false)}>
        {open && (
          <Suspense>
            <KeysList />
          </Suspense>
        )}
      </TitledDialog>
    </>
  );
}
