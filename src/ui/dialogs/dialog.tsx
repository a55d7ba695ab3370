import { type ReactNode, type Ref, useId } from 'react';
import { closeOutside } from './close-outside.ts';
import { DialogFrame } from './dialog-frame.tsx';

interface DialogProps {
  ref: Ref<HTMLDialogElement>;
  title: string;
  /** Called after it was closed, in whatever way. */
  onClose: () => void;
  children: ReactNode;
}

/** A wide modal dialog with a title and a close button. Esc and a click outside close it too. */
export function Dialog({ ref, title, onClose, children }: DialogProps) {
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={ref}
      aria-labelledby={heading}
      onClick={closeOutside}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-200 max-w-[calc(100vw-2rem)] flex-col rounded-lg border border-line bg-paper text-ink open:flex"
    >
      <DialogFrame title={title} headingId={heading}>
        {children}
      </DialogFrame>
    </dialog>
  );
}
