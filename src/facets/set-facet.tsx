import { useMemo, useState } from 'react';
import * as facetsMessages from '../messages/facets.ts';
import type { Facet } from '../paper/facets.ts';
import type { FacetCounts } from '../search/exploration.ts';
import { countsOfValues, filterByName } from '../search/facet-listing.ts';
import {
  countDisplayed,
  countWithPapers,
  displayOrder,
  firstDisplayed,
  maxCount,
} from '../search/facet-order.ts';
import type { UpdateView } from '../view/use-view.ts';
import { FacetValue } from './facet-value.tsx';
import { MoreButton } from './more-button.tsx';
import { useFrozenOrder } from './use-frozen-order.ts';
import { useHeld } from './use-held.ts';
import { initialLimit, limitStep } from './value-limit.ts';
import { ValueSearch } from './value-search.tsx';

interface SetFacetProps {
  facet: Facet;
  counts: FacetCounts;
  updateView: UpdateView;
}

/**
 * A flat list of values: the first ten that have papers, a button for the others, and a search box when there
 * are many. Computes only the visible values: a list may have tens of thousands of authors.
 */
export function SetFacet({ facet, counts, updateView }: SetFacetProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(initialLimit);
  const [frozen, freezeHandlers] = useFrozenOrder(() => displayOrder(counts), counts.column);
  const isSearched = query.trim() !== '';
  const order = frozen ?? (isSearched ? displayOrder(counts) : null);
  const found = order === null ? null : filterByName(counts, order, query);
  const total = found?.length ?? countDisplayed(counts);
  const withPapers = useHeld(countWithPapers(counts));
  const shown = isSearched || limit > initialLimit ? limit : Math.min(limit, withPapers);
  const first = useMemo(() => firstDisplayed(counts, shown), [counts, shown]);
  const highest = maxCount(counts);
  return (
    <div {...freezeHandlers}>
      {countDisplayed(counts) > initialLimit && (
        <ValueSearch label={facet.label} query={query} onQuery={setQuery} />
      )}
      <ul>
        {countsOfValues(counts, found?.slice(0, shown) ?? first).map((value) => (
          <li key={value.value}>
            <FacetValue facet={facet} value={value} highest={highest} updateView={updateView} />
          </li>
        ))}
      </ul>
      {total === 0 && (
        <p className="py-1 text-cell text-ink-faint">{facetsMessages.nothingCalled(query.trim())}</p>
      )}
      <MoreButton
        label={facet.label}
        shown={shown}
        total={total}
        onMore={() => setLimit(limit + limitStep)}
        onFewer={() => setLimit(initialLimit)}
      />
    </div>
  );
}
