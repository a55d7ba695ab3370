import * as overviewMessages from '../messages/overview.ts';
import type { Facet } from '../paper/facets.ts';
import type { YearStacks } from '../search/crosstab/year-stacks.ts';
import type { FacetSelection } from '../view/view.ts';
import { sliceLabel } from './slice-text.ts';

/** One layer of the stacked bars. */
export interface Layer {
  readonly label: string;
  /** The class with its colour. */
  readonly className: string;
  /** Its index in the counts of a year. */
  readonly index: number;
  /** The filter that shows its papers; null for "several" and "others", which no filter can express. */
  readonly selection: FacetSelection | null;
  /** The number of papers in the layer, or that its filter shows. */
  readonly count: number;
}

/** The non-empty layers, bottom first: the values, papers with several of them, all others. */
export function visibleLayers(facet: Facet, { layers, counts }: YearStacks): Layer[] {
  const totalAt = (index: number) => counts.reduce((sum, year) => sum + (year[index] ?? 0), 0);
  const rest = [
    { label: overviewMessages.several, className: 'layer-several', index: layers.length },
    { label: overviewMessages.others, className: 'layer-others', index: layers.length + 1 },
  ];
  return [
    ...layers.map(({ name, count, selection }, index) => ({
      label: sliceLabel(facet, name),
      className: `layer-${index + 1}`,
      index,
      selection,
      count,
    })),
    ...rest
      .map((part) => ({ ...part, selection: null, count: totalAt(part.index) }))
      .filter(({ count }) => count > 0),
  ];
}
