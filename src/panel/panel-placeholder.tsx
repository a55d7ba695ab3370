import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';

interface PanelPlaceholderProps {
  onClose: () => void;
  /** An error message; absent while the content loads. */
  children?: ReactNode;
}

/** The panel while its content loads, or if it failed to. It can be closed already. */
export function PanelPlaceholder({ onClose, children }: PanelPlaceholderProps) {
  return (
    <>
      <div className="flex h-11 items-center justify-end border-b border-line px-3">
        <button
          type="button"
          onClick={onClose}
          aria-label={commonMessages.close}
          className="flex size-8 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink"
        >
          <X aria-hidden className="size-4.5" />
        </button>
      </div>
      {children !== undefined && <p className="px-5 pt-4 text-cell text-warn">{children}</p>}
    </>
  );
}
