import { noValue } from '../paper/facets.ts';
import { withSelection } from '../view/view.ts';
import type { FacetBodyProps } from './facet-panel.tsx';
import { FacetValue } from './facet-value.tsx';
import { YearBars } from './year-bars.tsx';
import { YearInputs } from './year-inputs.tsx';
import { yearScale } from './year-scale.ts';
import { YearSlider } from './year-slider.tsx';

/** Years as a histogram with a range: drag its ends, type them, or pick one bar. */
export function YearFacet({ facet, counts, selection, change }: FacetBodyProps) {
  const scale = yearScale(counts);
  const none = counts.find(({ value }) => value === noValue);
  const ticked = counts.filter(({ value, state }) => state !== null && value !== noValue);
  const range = { from: selection.from ?? scale.first, to: selection.to ?? scale.last };
  const pick = (from: number, to: number, how: 'push' | 'replace' = 'push') =>
    change((view) => {
      const { any, not } = view.selections[facet.key] ?? { any: [], not: [] };
      return withSelection(view, facet.key, {
        any,
        not,
        ...(from > scale.first && { from }),
        ...(to < scale.last && { to }),
      });
    }, how);
  return (
    <div>
      <YearBars scale={scale} from={range.from} to={range.to} onPick={(year) => pick(year, year)} />
      {scale.last > scale.first && (
        <>
          <YearSlider scale={scale} from={range.from} to={range.to} onMove={pick} />
          <YearInputs scale={scale} selection={selection} onChange={pick} />
        </>
      )}
      {[...ticked, ...(none === undefined ? [] : [none])].map((value) => (
        <FacetValue key={value.value} facet={facet.key} value={value} most={scale.most} change={change} />
      ))}
    </div>
  );
}
