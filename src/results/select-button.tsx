import ListChecks from 'lucide-react/icons/list-checks';
import * as resultsMessages from '../messages/results.ts';
import { focusHeading } from '../ui/row-focus.ts';

/** Begins to select rows where no pointer can show the boxes by hovering over a row. */
export function SelectButton({ onSelect }: { onSelect: () => void }) {
  return (
    <button
      type="button"
      onClick={() => {
        onSelect();
        requestAnimationFrame(focusHeading);
      }}
      className="-me-2 hidden h-7 shrink-0 items-center gap-1.5 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink @max-cards:flex [@media(hover:none)]:flex print:hidden"
    >
      <ListChecks aria-hidden className="size-3.5" />
      <span className="@max-cards:sr-only">{resultsMessages.select}</span>
    </button>
  );
}
