import { noValue } from '../paper/facets.ts';
import { withSelection } from '../view/view.ts';
import type { FacetBodyProps } from './facet-panel.tsx';
import { FacetValue } from './facet-value.tsx';
import { YearBars } from './year-bars.tsx';
import { YearInputs } from './year-inputs.tsx';
import { yearScale } from './year-scale.ts';
import { YearSlider } from './year-slider.tsx';

/** Years as a histogram with a range: drag over the bars, drag its ends, type them, or pick one bar and leave it again. */
export function YearFacet({
  facet,
  counts,
  listValues,
  selection,
  change,
}: FacetBodyProps & { listValues: readonly string[] }) {
  const scale = yearScale(counts, listValues);
  const none = counts.find(({ value }) => value === noValue);
  const ticked = counts.filter(({ value, state }) => state !== null && value !== noValue);
  const range = { from: selection.from ?? scale.first, to: selection.to ?? scale.last };
  const choose = (from: number, to: number, how: 'push' | 'replace' = 'push') => {
    // A year at either end is that year alone; other ranges that reach an end are open there, so that they hold what is yet to come.
    const one = from === to && scale.first < scale.last;
    change((view) => {
      const { any, not } = view.selections[facet.key] ?? { any: [], not: [] };
      return withSelection(view, facet.key, {
        any,
        not,
        ...((from > scale.first || one) && { from }),
        ...((to < scale.last || one) && { to }),
      });
    }, how);
  };
  const pick = (year: number) => {
    const only = selection.from === year && selection.to === year;
    choose(only ? scale.first : year, only ? scale.last : year);
  };
  return (
    <div>
      <YearBars scale={scale} from={range.from} to={range.to} onPick={pick} onBrush={choose} />
      {scale.last > scale.first && (
        <>
          <YearSlider scale={scale} from={range.from} to={range.to} onMove={choose} />
          <YearInputs scale={scale} selection={selection} onChange={choose} />
        </>
      )}
      {[...ticked, ...(none === undefined ? [] : [none])].map((value) => (
        <FacetValue key={value.value} facet={facet.key} value={value} most={scale.most} change={change} />
      ))}
    </div>
  );
}
