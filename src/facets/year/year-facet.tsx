import { noValue } from '../../paper/facets.ts';
import { withFacetSelection } from '../../view/view.ts';
import type { FacetBodyProps } from '../facet-panel.tsx';
import { FacetValue } from '../facet-value.tsx';
import { YearBars } from './year-bars.tsx';
import { YearInputs } from './year-inputs.tsx';
import { type YearBar, yearScale } from './year-scale.ts';
import { YearSlider } from './year-slider.tsx';

/** The year facet: histogram, slider and two fields. A second click on a bar clears the range. */
export function YearFacet({
  facet,
  counts,
  listValues,
  selection,
  updateView,
}: FacetBodyProps & { listValues: readonly string[] }) {
  const scale = yearScale(counts, listValues);
  const none = counts.find(({ value }) => value === noValue);
  const ticked = counts.filter(({ value, state }) => state !== null && value !== noValue);
  const range = { from: selection.from ?? scale.first, to: selection.to ?? scale.last };
  const setRange = (from: number, to: number, how: 'push' | 'replace' = 'push') => {
    // A range that reaches the first or last year is open there, except a single year.
    const isSingleYear = from === to && scale.first < scale.last;
    updateView((view) => {
      const { any, not } = view.selections[facet.key] ?? { any: [], not: [] };
      return withFacetSelection(view, facet.key, {
        any,
        not,
        ...((from > scale.first || isSingleYear) && { from }),
        ...((to < scale.last || isSingleYear) && { to }),
      });
    }, how);
  };
  const selectBar = ({ from, to }: YearBar) => {
    const isSelected = range.from === from && range.to === to;
    setRange(isSelected ? scale.first : from, isSelected ? scale.last : to);
  };
  return (
    <div>
      <YearBars
        facet={facet.key}
        scale={scale}
        from={range.from}
        to={range.to}
        onSelect={selectBar}
        onBrush={setRange}
      />
      {scale.last > scale.first && (
        <>
          <YearSlider scale={scale} from={range.from} to={range.to} onMove={setRange} />
          <YearInputs scale={scale} selection={selection} onChange={setRange} />
        </>
      )}
      {[...ticked, ...(none === undefined ? [] : [none])].map((value) => (
        <FacetValue
          key={value.value}
          facet={facet}
          value={value}
          highest={scale.highest}
          updateView={updateView}
        />
      ))}
    </div>
  );
}
