import X from 'lucide-react/icons/x';
import { type MouseEvent, type ReactNode, type Ref, useId } from 'react';
import * as commonMessages from '../messages/common.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  ref: Ref<HTMLDialogElement>;
  title: string;
  /** Called after it was closed, in whatever way. */
  onClose: () => void;
  /** Whether it has room for long lines. */
  isWide?: boolean;
  children: ReactNode;
}

/** A modal dialog with a title and a close button. Esc and a click outside close it too. */
export function Dialog({ ref, title, onClose, isWide = false, children }: DialogProps) {
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
      className={`m-auto ${isWide ? 'w-200' : 'w-104'} max-h-[85dvh] max-w-[calc(100vw-2rem)] flex-col rounded-lg border border-line bg-paper text-ink open:flex`}
    >
      <div className="flex items-center justify-between px-5 pt-5">
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
      <div className="min-h-0 overflow-y-auto px-5 pb-5">{children}</div>
    </dialog>
  );
}
