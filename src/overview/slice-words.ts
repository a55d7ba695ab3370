import { type Facet, noValue } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { LeadingSide } from '../search/crosstab/leading-slices.ts';
import * as commonWords from '../words/common.ts';
import * as overviewWords from '../words/overview.ts';

/** The words for a slice of a facet: a topic by its last step, `No venue`, else as the list prints it. */
export function sliceLabel(facet: Facet, name: string): string {
  return name === noValue ? commonWords.noneOf(facet.label) : valueLabel(facet.key, name);
}

/** Says how many values of a facet are not drawn; empty when all are there. */
export function leftOutWords({ column: { facet }, slices, leftOut }: LeadingSide): string {
  if (leftOut === 0) return '';
  const drawn = slices.filter(({ name }) => name !== noValue).length;
  return overviewWords.leftOut(facet.label, drawn, leftOut);
}
