import Sliders from 'lucide-react/icons/sliders-horizontal';
import X from 'lucide-react/icons/x';
import { type ReactNode, useRef } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { openLayer } from '../view/session-history.ts';

interface FilterDrawerProps {
  /** The number of facets with a filter. */
  filterCount: number;
  /** The current result, for the button that closes the drawer: `37 of 190 papers`. */
  resultText: string;
  onClear: () => void;
  children: ReactNode;
}

/** The facets on a small screen: a button, and a full-screen dialog that shows the number of results. */
export function FilterDrawer({ filterCount, resultText, onClear, children }: FilterDrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        onClick={() => dialog.current !== null && openLayer(dialog.current)}
        aria-haspopup="dialog"
        className="flex h-9 shrink-0 items-center gap-1.5 rounded-md border border-control px-3 text-cell font-medium text-ink hover:bg-surface"
      >
        <Sliders aria-hidden className="size-4" />
        {commonMessages.filters}
        {filterCount > 0 && (
          <span className="flex h-5 min-w-5 items-center justify-center rounded-full bg-accent px-1 text-meta font-semibold text-accent-ink figures">
            {filterCount}
          </span>
        )}
      </button>
      <dialog
        ref={dialog}
        aria-label={commonMessages.filters}
        className="m-0 h-dvh max-h-none w-full max-w-none flex-col bg-paper text-ink open:flex"
      >
        <div className="flex h-12 shrink-0 items-center gap-2 border-b border-line ps-4 pe-2">
          <h2 className="flex-1 text-row font-semibold">{commonMessages.filters}</h2>
          {filterCount > 0 && (
            <button type="button" onClick={onClear} className="h-9 rounded-md px-2 text-cell text-accent">
              {commonMessages.clearAll}
            </button>
          )}
          <IconButton label={commonMessages.close} icon={X} onClick={close} />
        </div>
        <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain px-4">{children}</div>
        <div className="shrink-0 border-t border-line p-3">
          <button
            type="button"
            onClick={close}
            className="h-11 w-full rounded-md bg-accent text-row font-semibold text-accent-ink"
          >
            {resultsMessages.show(resultText)}
          </button>
        </div>
      </dialog>
    </>
  );
}
