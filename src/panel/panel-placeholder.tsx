import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface PanelPlaceholderProps {
  onClose: () => void;
  /** Why the content could not be loaded; absent while it loads. */
  children?: ReactNode;
}

/** The panel while its content loads, or if it failed to. It can be closed already. */
export function PanelPlaceholder({ onClose, children }: PanelPlaceholderProps) {
  return (
    <>
      <div className="flex h-11 items-center justify-end border-b border-line px-3">
        <IconButton label={commonMessages.close} icon={X} className="-me-0.5" onClick={onClose} />
      </div>
      {children !== undefined && <div className="px-5 pt-2">{children}</div>}
    </>
  );
}
