import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import { IconButton } from '../ui/icon-button.tsx';

export interface DrawerBodyProps {
  /** The number of facets with a filter. */
  filterCount: number;
  /** The current result, for the button that closes the drawer: `37 of 190 papers`. */
  resultText: string;
  onClear: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The facets on a small screen, and a button with the number of results, which closes them. */
export function DrawerBody({ filterCount, resultText, onClear, onClose, children }: DrawerBodyProps) {
  return (
    <>
      <div className="flex h-12 shrink-0 items-center gap-2 border-b border-line ps-4 pe-2">
        <h2 className="flex-1 text-row font-semibold">{commonMessages.filters}</h2>
        {filterCount > 0 && (
          <button type="button" onClick={onClear} className="h-9 rounded-md px-2 text-cell text-accent">
            {commonMessages.clearAll}
          </button>
        )}
        <IconButton label={commonMessages.close} icon={X} onClick={onClose} />
      </div>
      <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain px-4">{children}</div>
      <div className="shrink-0 border-t border-line p-3">
        <button
          type="button"
          onClick={onClose}
          className="h-11 w-full rounded-md bg-accent text-row font-semibold text-accent-ink"
        >
          {resultsMessages.show(resultText)}
        </button>
      </div>
    </>
  );
}
