import Star from 'lucide-react/icons/star';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import { headingId } from '../ui/dom.ts';
import { focusHeading } from '../ui/row-focus.ts';

interface RowSelectionBarProps {
  /** The number of selected papers. */
  count: number;
  /** Whether all of them are starred. */
  starred: boolean;
  onStar: (on: boolean) => void;
  onClear: () => void;
  /** Further buttons. */
  children: ReactNode;
}

const buttonClasses =
  'flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink disabled:opacity-50';

/** The actions for the selected papers. As high as the heading that it replaces, so that no row moves. */
export function RowSelectionBar({ count, starred, onStar, onClear, children }: RowSelectionBarProps) {
  return (
    <fieldset className="flex min-h-7 min-w-0 items-center gap-1 @affils:gap-2">
      <legend className="sr-only">{resultsMessages.selectedPapers}</legend>
      <h2
        id={headingId}
        tabIndex={-1}
        className="min-w-0 flex-1 truncate rounded-xs text-cell font-semibold text-ink figures"
      >
        {resultsMessages.selected(count)}
      </h2>
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
        title={resultsMessages.clearSelection}
        className={`${buttonClasses} -me-2`}
      >
        <X aria-hidden className="size-3.5" />
        <span className="@max-cards:sr-only">{commonMessages.clear}</span>
        <span className="sr-only"> {resultsMessages.theSelection}</span>
      </button>
    </fieldset>
  );
}
