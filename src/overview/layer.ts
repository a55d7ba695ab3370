import * as overviewMessages from '../messages/overview.ts';
import type { Facet } from '../paper/facets.ts';
import type { YearStacks } from '../search/crosstab/year-stacks.ts';
import type { Selection } from '../view/view.ts';
import { sliceLabel } from './slice-words.ts';

/** One layer of the stacks as it is drawn. */
export interface Layer {
  readonly label: string;
  /** The class that gives its colour. */
  readonly look: string;
  /** Its place in the counts of a year. */
  readonly place: number;
  /** What to ask of the facet to be shown its papers; null for the rest, which no question gives. */
  readonly selection: Selection | null;
  /** How many papers are shown when it is asked for. */
  readonly count: number;
}

/** The layers that hold papers, from the bottom up: the values, then the papers of several of them, then all others. */
export function layersToDraw(facet: Facet, { layers, counts }: YearStacks): Layer[] {
  const totalAt = (place: number) => counts.reduce((sum, year) => sum + (year[place] ?? 0), 0);
  const rest = [
    { label: overviewMessages.several, look: 'layer-several', place: layers.length },
    { label: overviewMessages.others, look: 'layer-others', place: layers.length + 1 },
  ];
  return [
    ...layers.map(({ name, count, selection }, place) => ({
      label: sliceLabel(facet, name),
      look: `layer-${place + 1}`,
      place,
      selection,
      count,
    })),
    ...rest
      .map((part) => ({ ...part, selection: null, count: totalAt(part.place) }))
      .filter(({ count }) => count > 0),
  ];
}
