import { useMemo, useState } from 'react';
import type { Facet } from '../paper/facets.ts';
import type { FacetCounts } from '../search/exploration.ts';
import { askedFirst, listCounts, mostOf, namedLike, orderValues } from '../search/facet-listing.ts';
import type { Change } from '../view/use-view.ts';
import { FacetValue } from './facet-value.tsx';
import { MoreButton } from './more-button.tsx';
import { useSteadyOrder } from './use-steady-order.ts';
import { firstValues, moreValues } from './value-limit.ts';
import { ValueSearch } from './value-search.tsx';

interface SetFacetProps {
  facet: Facet;
  counts: FacetCounts;
  change: Change;
}

/** A flat list of values: the first ten, a way to the others, and a search box when there are many. Only what is shown is listed: a list may have ten thousands of authors. */
export function SetFacet({ facet, counts, change }: SetFacetProps) {
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(firstValues);
  const fresh = useMemo(() => askedFirst(counts, orderValues(counts)), [counts]);
  const [ordered, hold] = useSteadyOrder(fresh, counts.column);
  const found = namedLike(counts, ordered, words);
  const most = mostOf(counts);
  return (
    <div {...hold}>
      {ordered.length > firstValues && <ValueSearch label={facet.label} words={words} onType={setWords} />}
      <ul>
        {listCounts(counts, found.slice(0, limit)).map((value) => (
          <li key={value.value}>
            <FacetValue facet={facet.key} value={value} most={most} change={change} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="py-1 text-cell text-ink-faint">Nothing called “{words.trim()}”.</p>}
      <MoreButton
        label={facet.label}
        shown={limit}
        total={found.length}
        onMore={() => setLimit(limit + moreValues)}
        onFewer={() => setLimit(firstValues)}
      />
    </div>
  );
}
