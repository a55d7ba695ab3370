import { useMemo, useState } from 'react';
import * as facetsMessages from '../messages/facets.ts';
import type { Facet } from '../paper/facets.ts';
import type { FacetCounts } from '../search/exploration.ts';
import { firstShown, listCounts, mostOf, namedLike, shownOrder, shownSize } from '../search/facet-listing.ts';
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
  const [still, hold] = useSteadyOrder(() => shownOrder(counts), counts.column);
  const sought = still ?? (words.trim() === '' ? null : shownOrder(counts));
  const found = sought === null ? null : namedLike(counts, sought, words);
  const first = useMemo(() => firstShown(counts, limit), [counts, limit]);
  const total = found?.length ?? shownSize(counts);
  const most = mostOf(counts);
  return (
    <div {...hold}>
      {shownSize(counts) > firstValues && <ValueSearch label={facet.label} words={words} onType={setWords} />}
      <ul>
        {listCounts(counts, found?.slice(0, limit) ?? first).map((value) => (
          <li key={value.value}>
            <FacetValue facet={facet.key} value={value} most={most} change={change} />
          </li>
        ))}
      </ul>
      {total === 0 && (
        <p className="py-1 text-cell text-ink-faint">{facetsMessages.nothingCalled(words.trim())}</p>
      )}
      <MoreButton
        label={facet.label}
        shown={limit}
        total={total}
        onMore={() => setLimit(limit + moreValues)}
        onFewer={() => setLimit(firstValues)}
      />
    </div>
  );
}
