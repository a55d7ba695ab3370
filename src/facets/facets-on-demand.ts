import { onDemand } from '../ui/deferred/on-demand.tsx';
import { prefetch } from '../ui/deferred/prefetch.ts';

const load = () => import('./facet-panel.tsx').then((module) => module.FacetPanel);

/** The facet panel, loaded separately so that the first rows do not wait for it. */
export const FacetPanel = onDemand(load);

/** Starts loading the facet panel. */
export function preloadFacets(): void {
  prefetch(load);
}
