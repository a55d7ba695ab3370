import * as commonMessages from '../messages/common.ts';
import { formatPaperCount } from '../messages/count.ts';
import { formatMoment } from '../messages/dates.ts';
import * as noResultsMessages from '../messages/plain-words/no-results.ts';
import type { Paper } from '../paper/schema.ts';
import type { ListIndex } from '../search/list-index.ts';
import { closestPapers } from '../search/plain-words/closest-papers.ts';
import type { Condition } from '../search/plain-words/condition.ts';
import { offeredConditions } from '../search/plain-words/suggestions.ts';
import { takeCondition } from '../search/plain-words/take-condition.ts';
import { suggestRemovals } from '../search/suggestions/suggest-removals.ts';
import type { UpdateView } from '../view/use-view.ts';
import {
  clearConstraints,
  facetSelectionOf,
  isConstrained,
  type View,
  withFacetSelection,
} from '../view/view.ts';
import { ClosestPapers } from './closest-papers.tsx';

interface NoResultsProps {
  index: ListIndex;
  papers: readonly Paper[];
  view: View;
  updateView: UpdateView;
  /** When the last visit ended, in milliseconds since 1970; null if that is not known. */
  lastVisit: number | null;
}

/** How many of the closest papers are shown. */
const maxClosest = 10;

const buttonClasses =
  'flex min-h-9 items-center gap-2 rounded-md border border-control px-3 py-1 text-start text-cell font-medium text-accent hover:bg-tint';

/**
 * Shown for an empty result: the papers that come closest, what the query asks for as filters to take, and
 * which single filter to remove, with the number of papers that would show.
 */
export function NoResults({ index, papers, view, updateView, lastVisit }: NoResultsProps) {
  const closest = closestPapers(index, view, maxClosest);
  const conditions = offeredConditions(index, view.query);
  const isNothingNew = isOnlyNew(view);
  const removals = isNothingNew ? [] : suggestRemovals(index, view);
  const go = (next: View) => updateView(() => next, 'push');
  return (
    <div className="px-4 pt-4 pb-16">
      <p className="text-title font-semibold">
        {isNothingNew
          ? nothingNewText(lastVisit)
          : closest.length > 0
            ? noResultsMessages.closest
            : noResultsMessages.noneMatch}
      </p>
      {conditions.length > 0 && (
        <ConditionList
          conditions={conditions}
          onTake={(condition) => go(takeCondition(index, view, condition))}
        />
      )}
      {closest.length > 0 && <ClosestPapers closest={closest} papers={papers} view={view} />}
      {!isNothingNew && (
        <p className="mt-6 text-cell text-ink-muted">
          {removals.length > 0 ? noResultsMessages.removeOne : noResultsMessages.removingOneFails}
        </p>
      )}
      <ul className="mt-1.5 flex flex-wrap gap-2">
        {removals.map(({ label, view: next, count }) => (
          <li key={label}>
            <button type="button" onClick={() => go(next)} className={buttonClasses}>
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

interface ConditionListProps {
  conditions: readonly Condition[];
  onTake: (condition: Condition) => void;
}

/** What the query asks for, as filters to take. */
function ConditionList({ conditions, onTake }: ConditionListProps) {
  return (
    <>
      <p className="mt-3 text-cell text-ink-muted">{noResultsMessages.asFilters}</p>
      <ul className="mt-1.5 flex flex-wrap gap-2">
        {conditions.map((condition) => (
          <li key={`${condition.label} ${condition.detail}`}>
            <button type="button" onClick={() => onTake(condition)} className={buttonClasses}>
              <span>{condition.label}</span>
              {condition.detail !== '' && (
                <span className="font-normal text-ink-muted">
                  {noResultsMessages.asFacet(condition.detail)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function nothingNewText(lastVisit: number | null): string {
  return lastVisit === null
    ? noResultsMessages.nothingNew
    : noResultsMessages.nothingNewSince(formatMoment(lastVisit, new Date()));
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
