import { treeValue } from '../paper/facets.ts';
import type { Page } from '../paper/schema.ts';
import { facetSelectionOf, type View } from '../view/view.ts';

/** The topic page of the only topic that is ticked, if it begins with callouts; undefined otherwise. */
export function hintedPage(view: View, pages: readonly Page[]): Page | undefined {
  const { any } = facetSelectionOf(view, 'topic');
  return any.length === 1
    ? pages.find(({ topic, hints }) => topic.length > 0 && treeValue(topic) === any[0] && hints.length > 0)
    : undefined;
}
