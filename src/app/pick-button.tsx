import ListChecks from 'lucide-react/icons/list-checks';
import * as resultsWords from '../words/results.ts';
import { focusHeading } from './row-focus.ts';

/** Begins to pick out rows, where there is no pointer to show the boxes by pointing at a row. */
export function PickButton({ onPick }: { onPick: () => void }) {
  return (
    <button
      type="button"
      onClick={() => {
        onPick();
        requestAnimationFrame(focusHeading);
      }}
      className="-me-2 hidden h-7 shrink-0 items-center gap-1.5 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink @max-cards:flex [@media(hover:none)]:flex print:hidden"
    >
      <ListChecks aria-hidden className="size-3.5" />
      <span className="@max-cards:sr-only">{resultsWords.select}</span>
    </button>
  );
}
