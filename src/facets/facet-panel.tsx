import { type Facet, facets, noValue } from '../paper/facets.ts';
import type { Exploration, FacetCount } from '../search/exploration.ts';
import type { Change } from '../view/use-view.ts';
import { type Selection, selectionOf, type View } from '../view/view.ts';
import { FacetSection } from './facet-section.tsx';
import { SetFacet } from './set-facet.tsx';
import { TreeFacet } from './tree-facet.tsx';
import { YearFacet } from './year-facet.tsx';

interface FacetPanelProps {
  counts: Exploration['counts'];
  view: View;
  change: Change;
}

/** What the body of a facet draws. */
export interface FacetBodyProps {
  facet: Facet;
  counts: readonly FacetCount[];
  selection: Selection;
  change: Change;
}

const bodies: Record<Facet['shape'], (props: FacetBodyProps) => React.ReactNode> = { set: SetFacet, tree: TreeFacet, range: YearFacet };

/** The facets that this list has, each with its values and their counts. */
export function FacetPanel({ counts, view, change }: FacetPanelProps) {
  return facets
    .filter(({ key }) => counts[key].some(({ value }) => value !== noValue))
    .map((facet) => {
      const Body = bodies[facet.shape];
      const selection = selectionOf(view, facet.key);
      const values = counts[facet.key];
      return (
        <FacetSection
          key={facet.key}
          facet={facet}
          size={values.filter(({ value }) => value !== noValue).length}
          selection={selection}
          change={change}
        >
          <Body facet={facet} counts={values} selection={selection} change={change} />
        </FacetSection>
      );
    });
}
