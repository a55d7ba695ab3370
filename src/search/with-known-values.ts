import { facetSelectionOf, type View, withFacetSelection } from '../view/view.ts';
import type { FacetColumn, FacetIndex } from './facet-index.ts';
import { unknownValues } from './unknown-values.ts';

/**
 * Spells the selected values of a view as the list does: `osdi` is OSDI, and `OSDI,SOSP` are both, as in the
 * query language. The same view if there is nothing to change.
 */
export function withKnownValues(facets: FacetIndex, view: View): View {
  return Object.values(facets).reduce((before, column) => {
    if (unknownValues(column, before).length === 0) return before;
    const { any, not, ...range } = facetSelectionOf(before, column.facet.key);
    const known = { ...range, any: spelt(column, any), not: spelt(column, not) };
    const isSame = known.any.join('\n') === any.join('\n') && known.not.join('\n') === not.join('\n');
    return isSame ? before : withFacetSelection(before, column.facet.key, known);
  }, view);
}

function spelt(column: FacetColumn, values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => knownValues(column, value)))];
}

/** The values that a text names: one, or several joined by commas, of which some may be unknown. */
function knownValues(column: FacetColumn, text: string): readonly string[] {
  const named = valueNamed(column, text);
  if (named !== undefined) return [named];
  const parts = text.split(',').map((part) => part.trim());
  const isKnown = (part: string) => valueNamed(column, part) !== undefined;
  return parts.some(isKnown) ? parts.map((part) => valueNamed(column, part) ?? part) : [text];
}

function valueNamed({ idOf, names, values }: FacetColumn, text: string): string | undefined {
  if (idOf.has(text)) return text;
  const [number, ...more] = text === '' ? [] : names().withName(text);
  return number === undefined || more.length > 0 ? undefined : values[number];
}
