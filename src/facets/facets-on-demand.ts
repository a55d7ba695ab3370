import { onDemand } from '../ui/on-demand.tsx';

const load = () => import('./facet-panel.tsx').then((module) => module.FacetPanel);

/** The facets: fetched while the list is on its way, since the rows need not wait for them. */
export const FacetPanel = onDemand(load);

/** Fetches the facets. */
export function preloadFacets(): void {
  void load();
}
