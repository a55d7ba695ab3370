import './selection-tray.css';
import Star from 'lucide-react/icons/star';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as listMessages from '../messages/sharing/reading-list.ts';
import { trayId } from '../ui/dom.ts';
import { focusHeading } from '../ui/focus/row-focus.ts';

interface SelectionTrayProps {
  /** The number of selected papers. */
  count: number;
  /** How many of them the table does not show. */
  hidden: number;
  /** Whether all of them are starred. */
  starred: boolean;
  onStar: (on: boolean) => void;
  onClear: () => void;
  /** Further buttons. */
  children: ReactNode;
}

const buttonClasses =
  'flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink disabled:opacity-50';

/** The tray below the table: the selected papers until they are cleared, and the actions for them. */
export function SelectionTray({ count, hidden, starred, onStar, onClear, children }: SelectionTrayProps) {
  return (
    <fieldset id={trayId} className="selection-tray print:hidden">
      <legend className="sr-only">{listMessages.selectedPapers}</legend>
      <p className="text-cell font-semibold text-ink figures">{listMessages.selected(count, hidden)}</p>
      <div className="flex min-w-0 flex-wrap items-center gap-1 @affils:gap-2">
        <button
          type="button"
          disabled={count === 0}
          aria-pressed={starred}
          onClick={() => onStar(!starred)}
          className={buttonClasses}
        >
          <Star aria-hidden className={`size-3.5 ${starred ? 'fill-current text-award' : ''}`} />
          <span className="@max-cards:sr-only">{starred ? commonMessages.starred : commonMessages.star}</span>
        </button>
        {children}
        <button
          type="button"
          onClick={() => {
            onClear();
            requestAnimationFrame(focusHeading);
          }}
          title={listMessages.clearSelection}
          className={`${buttonClasses} -me-2`}
        >
          <X aria-hidden className="size-3.5" />
          <span className="@max-cards:sr-only">{commonMessages.clear}</span>
          <span className="sr-only"> {listMessages.theSelection}</span>
        </button>
      </div>
    </fieldset>
  );
}
