import Columns from 'lucide-react/icons/columns-3';
import { Suspense, type ToggleEvent, useId, useRef, useState } from 'react';
import type { ColumnKey } from '../view/columns.ts';
import type { Change } from '../view/use-view.ts';
import { onDemand } from './on-demand.tsx';

interface ColumnButtonProps {
  columns: readonly ColumnKey[] | null;
  change: Change;
}

const load = () => import('./column-chooser.tsx').then((module) => module.ColumnChooser);
const ColumnChooser = onDemand(load);

/** Space between the button and what it opens, in pixels. */
const gap = 4;

/** Opens the choice of columns and density below itself. Esc and a click elsewhere close it and give the focus back. */
export function ColumnButton({ columns, change }: ColumnButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const place = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    const box = button.current?.getBoundingClientRect();
    if (newState !== 'open' || box === undefined) return;
    currentTarget.style.top = `${box.bottom + gap}px`;
    currentTarget.style.right = `${document.documentElement.clientWidth - box.right}px`;
  };
  const toggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === 'open');
    if (newState === 'closed' && !isAtControl()) button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={load}
        onFocus={load}
        className="-me-2 flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 -outline-offset-2 text-meta text-ink-muted hover:bg-surface hover:text-ink aria-expanded:bg-surface aria-expanded:text-ink @max-cards:hidden print:hidden"
      >
        <Columns aria-hidden className="size-3.5" />
        Columns
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label="Columns"
        onBeforeToggle={place}
        onToggle={toggle}
        className="inset-auto max-h-[85dvh] w-60 overflow-y-auto rounded-lg border border-line bg-paper p-3 text-ink shadow-[0_12px_32px_-12px_rgb(20_18_15/40%)] empty:invisible"
      >
        {open && (
          <Suspense>
            <ColumnChooser columns={columns} change={change} />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** Tells whether the focus is at something that Tab leads to. */
function isAtControl(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.tabIndex >= 0;
}
