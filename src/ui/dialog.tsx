import X from 'lucide-react/icons/x';
import { type MouseEvent, type ReactNode, type Ref, useId } from 'react';
import * as commonMessages from '../messages/common.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  ref: Ref<HTMLDialogElement>;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog with a title and a close button. Esc and a click outside close it too. */
export function Dialog({ ref, title, onClose, children }: DialogProps) {
  const heading = useId();
  const closeOutside = ({ target, currentTarget }: MouseEvent<HTMLDialogElement>) => {
    if (target === currentTarget) currentTarget.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={ref}
      aria-labelledby={heading}
      onClick={closeOutside}
      onClose={onClose}
      className="m-auto w-104 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-paper text-ink"
    >
      <div className="p-5">
        <div className="flex items-center justify-between">
          <h2 id={heading} className="text-title font-semibold">
            {title}
          </h2>
          <IconButton
            label={commonMessages.close}
            icon={X}
            className="-me-2"
            onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
          />
        </div>
        {children}
      </div>
    </dialog>
  );
}
