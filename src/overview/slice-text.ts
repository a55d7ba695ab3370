import * as commonMessages from '../messages/common.ts';
import * as overviewMessages from '../messages/overview.ts';
import { type Facet, nounOf, noValue } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { MatrixAxis } from '../search/crosstab/leading-slices.ts';

/**
 * The label of a slice: a topic by its last segment, `No venue` for papers without a value, else the value.
 */
export function sliceLabel(facet: Facet, name: string): string {
  return name === noValue ? commonMessages.noneOf(nounOf(facet)) : valueLabel(facet.key, name);
}

/** The sentence that counts the values that are not shown; empty if all are. */
export function leftOutText({ column: { facet }, slices, leftOut }: MatrixAxis): string {
  if (leftOut === 0) return '';
  const drawn = slices.filter(({ name }) => name !== noValue).length;
  return overviewMessages.leftOut(facet.label, drawn, leftOut);
}
