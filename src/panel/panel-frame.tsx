import type { ReactNode } from 'react';
import { ids, panelMark } from '../ui/dom.ts';

interface PanelFrameProps {
  label: string;
  /** Whether the panel covers everything else, so that there is nothing behind it to go to. */
  covers: boolean;
  children: ReactNode;
}

const classes =
  'fixed inset-0 z-30 overflow-y-auto overscroll-contain bg-paper [scrollbar-width:thin] tablet:absolute tablet:inset-y-0 tablet:start-auto tablet:end-0 ' +
  'tablet:w-104 tablet:border-s tablet:border-line tablet:shadow-[-12px_0_24px_-16px_var(--shade)] desk:relative desk:inset-auto desk:z-0 desk:w-auto desk:shadow-none print:hidden';

/** The place of the panel: a column where there is room beside the table, above the table on a smaller screen, a full sheet on a phone. */
export function PanelFrame({ label, covers, children }: PanelFrameProps) {
  return covers ? (
    <div id={ids.panel} role="dialog" aria-modal="true" aria-label={label} {...panelMark} className={classes}>
      {children}
    </div>
  ) : (
    <aside id={ids.panel} aria-label={label} {...panelMark} className={classes}>
      {children}
    </aside>
  );
}
