import Star from 'lucide-react/icons/star';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import { ids } from '../ui/dom.ts';
import { focusHeading } from '../ui/row-focus.ts';

interface SelectionBarProps {
  /** How many papers are selected. */
  count: number;
  /** Whether all of them are starred. */
  starred: boolean;
  onStar: (on: boolean) => void;
  onClear: () => void;
  /** What else can be done with them. */
  children: ReactNode;
}

const buttonClasses =
  'flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink disabled:opacity-50';

/** What can be done with all selected papers. It takes the place of the heading, so that nothing moves. */
export function SelectionBar({ count, starred, onStar, onClear, children }: SelectionBarProps) {
  return (
    <fieldset className="flex min-h-7 min-w-0 items-center gap-1 @affils:gap-2">
      <legend className="sr-only">{resultsMessages.selectedPapers}</legend>
      <h2
        id={ids.heading}
        tabIndex={-1}
        className="min-w-0 flex-1 truncate rounded-xs text-cell font-semibold text-ink tabular-nums"
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
