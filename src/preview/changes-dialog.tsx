import X from 'lucide-react/icons/x';
import { type ReactNode, type Ref, useId } from 'react';
import * as commonMessages from '../messages/common.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface ChangesDialogProps {
  ref: Ref<HTMLDialogElement>;
  title: string;
  /** Called after it was closed, in whatever way. */
  onClose: () => void;
  children: ReactNode;
}

/** A dialog for a long list of changes. */
export function ChangesDialog({ ref, title, onClose, children }: ChangesDialogProps) {
  const heading = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-full max-w-200 flex-col rounded-lg bg-paper text-ink [box-shadow:0_12px_32px_-12px_var(--shade)] open:flex"
    >
      <div className="flex items-center gap-2 border-b border-line px-4 py-2">
        <h2 id={heading} className="flex-1 text-row font-semibold">
          {title}
        </h2>
        <IconButton
          label={commonMessages.close}
          icon={X}
          className="-me-2"
          onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">{children}</div>
    </dialog>
  );
}
