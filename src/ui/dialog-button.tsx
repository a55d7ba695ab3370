import { type ComponentType, type ReactNode, Suspense, useRef, useState } from 'react';
import { openLayer } from '../view/session-history.ts';
import { prefetch } from './deferred/prefetch.ts';
import { Dialog } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';

interface DialogButtonProps {
  id?: string;
  /** The label of the button and the dialog. */
  label: string;
  icon: ComponentType<{ className?: string }>;
  /** Fetches the code of the content as soon as the pointer enters the button. */
  load: () => Promise<unknown>;
  className?: string;
  /** The content of the dialog; `close` closes it. */
  children: (close: () => void) => ReactNode;
}

/** An icon button in the header that opens a dialog of the same name. */
export function DialogButton({ id, label, icon, load, className = '', children }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    setOpen(true);
    if (dialog.current !== null) openLayer(dialog.current);
  };
  return (
    <>
      <IconButton
        id={id}
        label={label}
        icon={icon}
        onClick={show}
        onPointerEnter={() => prefetch(load)}
        aria-haspopup="dialog"
        className={className}
      />
      <Dialog ref={dialog} title={label} onClose={() => setOpen(dialog.current?.open === true)}>
        {open && <Suspense>{children(() => dialog.current?.close())}</Suspense>}
      </Dialog>
    </>
  );
}
