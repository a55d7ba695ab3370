import Star from 'lucide-react/icons/star';
import X from 'lucide-react/icons/x';
import { markPapers, useLibrary } from '../library/library.ts';
import { ProgressSelect } from '../library/progress-select.tsx';
import * as commonWords from '../words/common.ts';
import * as resultsWords from '../words/results.ts';
import { ExportButton } from './export-button.tsx';
import { focusHeading } from './row-focus.ts';
import type { RowSelection } from './use-selection.ts';

interface SelectionBarProps {
  selection: RowSelection;
  /** What the list is called. */
  title: string;
}

const buttonClasses =
  'flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink disabled:opacity-50';

/** What can be done with all rows that are picked out. It stands in the place of the heading, so that nothing moves. */
export function SelectionBar({ selection: { papers, clear }, title }: SelectionBarProps) {
  const { records } = useLibrary();
  const starred = papers.length > 0 && papers.every(({ id }) => records.get(id)?.starred === true);
  const none = papers.length === 0;
  return (
    <fieldset className="flex min-h-7 min-w-0 items-center gap-1 @affils:gap-2">
      <legend className="sr-only">{resultsWords.selectedPapers}</legend>
      <h2 id="papers" tabIndex={-1} className="min-w-0 flex-1 truncate rounded-xs text-cell font-semibold text-ink tabular-nums">
        {resultsWords.selected(papers.length)}
      </h2>
      <button
        type="button"
        disabled={none}
        aria-pressed={starred}
        onClick={() => void markPapers(papers, { kind: 'star', on: !starred })}
        className={buttonClasses}
      >
        <Star aria-hidden className={`size-3.5 ${starred ? 'fill-current text-award' : ''}`} />
        <span className="@max-cards:sr-only">{starred ? commonWords.starred : commonWords.star}</span>
      </button>
      <ProgressSelect papers={papers} />
      <ExportButton title={title} papers={() => papers} />
      <button
        type="button"
        onClick={() => {
          clear();
          requestAnimationFrame(focusHeading);
        }}
        title={resultsWords.clearSelection}
        className={`${buttonClasses} -me-2`}
      >
        <X aria-hidden className="size-3.5" />
        <span className="@max-cards:sr-only">{commonWords.clear}</span>
        <span className="sr-only"> {resultsWords.theSelection}</span>
      </button>
    </fieldset>
  );
}
