import type { Facet } from '../../paper/facets.ts';
import type { View } from '../../view/view.ts';
import { useLoadedLater } from './use-loaded-later.ts';

const load = () => import('../../view/describe-view.ts').then((module) => module.describeView);

/** Describes a view in words; empty until the code for it is loaded, for no row waits for these words. */
export function useViewDescription(view: View, facets: readonly Facet[]): string {
  return useLoadedLater(load)?.(view, facets) ?? '';
}
