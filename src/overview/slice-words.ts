import * as commonMessages from '../messages/common.ts';
import * as overviewMessages from '../messages/overview.ts';
import { type Facet, noValue } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { LeadingSide } from '../search/crosstab/leading-slices.ts';

/** The words for a slice of a facet: a topic by its last step, `No venue`, else as the list prints it. */
export function sliceLabel(facet: Facet, name: string): string {
  return name === noValue ? commonMessages.noneOf(facet.label) : valueLabel(facet.key, name);
}

/** Says how many values of a facet are not drawn; empty when all are there. */
export function leftOutWords({ column: { facet }, slices, leftOut }: LeadingSide): string {
  if (leftOut === 0) return '';
  const drawn = slices.filter(({ name }) => name !== noValue).length;
  return overviewMessages.leftOut(facet.label, drawn, leftOut);
}
