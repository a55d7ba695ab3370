import type { ReactNode } from 'react';
import { panelAttributes, panelId } from '../ui/dom.ts';

interface PanelFrameProps {
  label: string;
  /** Whether the panel covers everything else: then it is a modal dialog. */
  covers: boolean;
  children: ReactNode;
}

const classes =
  'fixed inset-0 z-30 overflow-y-auto overscroll-contain bg-paper [scrollbar-width:thin] tablet:absolute tablet:inset-y-0 tablet:start-auto tablet:end-0 ' +
  'tablet:w-104 tablet:border-s tablet:border-line tablet:[box-shadow:-12px_0_24px_-16px_var(--shade)] desk:relative desk:inset-auto desk:z-0 desk:w-auto desk:[box-shadow:none] print:hidden';

/**
 * The frame of the panel: a column beside the table, an overlay on smaller screens, full screen on phones.
 */
export function PanelFrame({ label, covers, children }: PanelFrameProps) {
  return covers ? (
    <div
      id={panelId}
      role="dialog"
      aria-modal="true"
      aria-label={label}
      {...panelAttributes}
      className={classes}
    >
      {children}
    </div>
  ) : (
    <aside id={panelId} aria-label={label} {...panelAttributes} className={classes}>
      {children}
    </aside>
  );
}
