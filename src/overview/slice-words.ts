import { type Facet, noValue } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { LeadingSide } from '../search/crosstab/leading-slices.ts';

const numbers = new Intl.NumberFormat('en');

/** The words for a slice of a facet: a topic by its last step, `No venue`, else as the list prints it. */
export function sliceLabel(facet: Facet, name: string): string {
  return name === noValue ? `No ${facet.label.toLowerCase()}` : valueLabel(facet.key, name);
}

/** A number as people write it: `1,204`. */
export function written(count: number): string {
  return numbers.format(count);
}

/** Counts papers in words: `1 paper`, `1,204 papers`. */
export function papersWords(count: number): string {
  return `${written(count)} ${count === 1 ? 'paper' : 'papers'}`;
}

/** Says how many values of a facet are not drawn; empty when all are there. */
export function leftOutWords({ column: { facet }, slices, leftOut }: LeadingSide): string {
  if (leftOut === 0) return '';
  const drawn = slices.filter(({ name }) => name !== noValue).length;
  return `The ${drawn} ${facet.label.toLowerCase()}s with the most papers; ${written(leftOut)} more ${leftOut === 1 ? 'is' : 'are'} among the filters.`;
}
