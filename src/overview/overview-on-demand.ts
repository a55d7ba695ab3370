import { onDemand } from '../ui/deferred/on-demand.tsx';

const load = () => import('./overview.tsx').then((module) => module.Overview);

/** The overview, loaded when first shown. */
export const Overview = onDemand(load);

/** Starts loading the overview. */
export function preloadOverview(): void {
  void load();
}
