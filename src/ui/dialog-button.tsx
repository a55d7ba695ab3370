import { type ComponentType, type ReactNode, Suspense, useRef, useState } from 'react';
import { Dialog } from './dialog.tsx';

interface DialogButtonProps {
  id?: string;
  /** The name of the button and of what it opens. */
  label: string;
  icon: ComponentType<{ className?: string }>;
  /** Fetches what is opened, as soon as the reader comes near. */
  load: () => void;
  className?: string;
  /** What is opened; `close` closes it. */
  children: (close: () => void) => ReactNode;
}

/** A picture in the header that opens a dialog of the same name. */
export function DialogButton({ id, label, icon: Icon, load, className = '', children }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        id={id}
        type="button"
        onClick={show}
        onPointerEnter={load}
        aria-label={label}
        aria-haspopup="dialog"
        title={label}
        className={`flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink ${className}`}
      >
        <Icon aria-hidden className="size-4.5" />
      </button>
      <Dialog ref={dialog} title={label} onClose={() => setOpen(dialog.current?.open === true)}>
        {open && <Suspense>{children(() => dialog.current?.close())}</Suspense>}
      </Dialog>
    </>
  );
}
