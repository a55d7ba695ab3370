import { keyedFields } from '../../paper/own-fields.ts';
import type { Dataset } from '../../paper/schema.ts';
import { type Bitset, intersectInPlace } from '../../search/bitset.ts';
import type { Exploration } from '../../search/exploration.ts';
import { filterByFacet } from '../../search/filter-by-facet.ts';
import { mainElement } from '../../ui/dom.ts';
import { parseView } from '../../view/codec/codec.ts';
import { facetSelectionOf, type View } from '../../view/view.ts';

/**
 * Returns a function for the links of the overview, by their addresses: the papers of the list that pass the
 * filters which a link adds to the view. Null for a link that adds none.
 */
export function papersByLink(
  { counts, total }: Exploration,
  view: View,
  { list }: Dataset,
): (href: string) => Bitset | null {
  const known = new Map<string, Bitset | null>();
  const fields = keyedFields(list.fields);
  return (href) => {
    const before = known.get(href);
    if (before !== undefined) return before;
    const papers = papersOf(parseView(href, fields).view);
    known.set(href, papers);
    return papers;
  };

  function papersOf(linked: View): Bitset | null {
    if (linked.overview === null) return null;
    const added = Object.values(counts).flatMap(({ column }) => {
      const { key } = column.facet;
      const selection = facetSelectionOf(linked, key);
      const isSame = JSON.stringify(selection) === JSON.stringify(facetSelectionOf(view, key));
      return (isSame ? null : filterByFacet(column, selection, total)) ?? [];
    });
    const [papers, ...others] = added;
    for (const other of others) if (papers !== undefined) intersectInPlace(papers, other);
    return papers ?? null;
  }
}

/** The links of the overview, when it is shown. */
export function overviewLinks(): readonly Element[] {
  return [...(mainElement()?.querySelectorAll('a[href^="?"]') ?? [])];
}
