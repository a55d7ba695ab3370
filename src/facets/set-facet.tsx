import { useState } from 'react';
import { fold } from '../paper/fold.ts';
import type { FacetBodyProps } from './facet-panel.tsx';
import { FacetValue } from './facet-value.tsx';
import { MoreButton } from './more-button.tsx';
import { useSteadyOrder } from './use-steady-order.ts';
import { valueLabel } from './value-label.ts';
import { firstValues, moreValues } from './value-limit.ts';
import { ValueSearch } from './value-search.tsx';

/** A flat list of values: the first ten, a way to the others, and a search box when there are many. */
export function SetFacet({ facet, counts, change }: FacetBodyProps) {
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(firstValues);
  const [ordered, hold] = useSteadyOrder(counts);
  const wanted = fold(words.trim());
  const found = wanted === '' ? ordered : ordered.filter(({ value }) => fold(valueLabel(facet.key, value)).includes(wanted));
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <div {...hold}>
      {counts.length > firstValues && <ValueSearch label={facet.label} words={words} onType={setWords} />}
      <ul>
        {found.slice(0, limit).map((value) => (
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
