import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import * as commonMessages from '../../messages/common.ts';
import { IconButton } from '../icon-button.tsx';

interface DialogFrameProps {
  title: string;
  /** The id of the heading. */
  headingId?: string;
  children: ReactNode;
}

/** The title and the close button of a dialog, and its scrolling content. */
export function DialogFrame({ title, headingId, children }: DialogFrameProps) {
  return (
    <>
      <div className="flex items-center justify-between px-5 pt-5">
        <h2 id={headingId} className="text-title font-semibold">
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
    </>
  );
}
