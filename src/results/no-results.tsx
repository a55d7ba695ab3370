import * as commonMessages from '../messages/common.ts';
import { formatPaperCount } from '../messages/count.ts';
import * as resultsMessages from '../messages/results.ts';
import type { ListIndex } from '../search/list-index.ts';
import { suggestRemovals } from '../search/suggestions/suggest-removals.ts';
import type { UpdateView } from '../view/use-view.ts';
import {
  clearConstraints,
  facetSelectionOf,
  isConstrained,
  type View,
  withFacetSelection,
} from '../view/view.ts';

interface NoResultsProps {
  index: ListIndex;
  view: View;
  updateView: UpdateView;
}

const buttonClasses =
  'flex min-h-9 items-center gap-2 rounded-md border border-control px-3 py-1 text-start text-cell font-medium text-accent hover:bg-tint';

/** Shown for an empty result: which single filter to remove, and how many papers that would show. */
export function NoResults({ index, view, updateView }: NoResultsProps) {
  const suggestions = suggestRemovals(index, view);
  return (
    <div className="max-w-160 px-4 pt-10 pb-16">
      <p className="text-title font-semibold">
        {isOnlyNew(view) ? resultsMessages.nothingNew : resultsMessages.noneFits}
      </p>
      {!isOnlyNew(view) && (
        <p className="mt-1 text-row text-ink-muted">
          {suggestions.length > 0 ? resultsMessages.removeOne : resultsMessages.removingOneFails}
        </p>
      )}
      <ul className="mt-4 flex flex-wrap gap-2">
        {suggestions.map(({ label, view: next, count }) => (
          <li key={label}>
            <button type="button" onClick={() => updateView(() => next, 'push')} className={buttonClasses}>
              <span>{label.charAt(0).toUpperCase() + label.slice(1)}</span>{' '}
              <span className="font-normal whitespace-nowrap text-ink-muted figures">
                {formatPaperCount(count, count)}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => updateView(clearConstraints, 'push')}
            className={buttonClasses}
          >
            {commonMessages.clearAll}
          </button>
        </li>
      </ul>
    </div>
  );
}

/** Whether a view asks for new papers and for nothing else. */
function isOnlyNew(view: View): boolean {
  const { any } = facetSelectionOf(view, 'library');
  return (
    any.length === 1 &&
    any[0] === 'new' &&
    !isConstrained(withFacetSelection(view, 'library', { any: [], not: [] }))
  );
}
