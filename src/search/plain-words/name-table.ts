import { noValue, treePath } from '../../paper/facets.ts';
import { splitWords } from '../../paper/words.ts';
import type { FacetColumn } from '../facet-index.ts';

/** The names of a facet's values, by their words. */
export interface NameTable {
  /** The value with this name, whose words are in the singular; the one with the most papers of several. */
  readonly whole: ReadonlyMap<string, number>;
  /** What people call an author or an organisation for short: the surname, or the first word. */
  readonly short: ReadonlySet<string>;
}

/** Built once for each facet of a list, when it is first needed. */
const tables = new WeakMap<FacetColumn, NameTable>();

/** The most words of a name that is looked up. */
export const maxNameLength = 6;

/** Names shorter than this are read only after a word such as “by”. */
const minLength = 2;

/** `Stone, Ada` */
const surnameFirst = /^([^,]+),\s*([^,]+)$/u;

/** The names of the values of a facet. */
export function nameTableOf(column: FacetColumn): NameTable {
  const table = tables.get(column) ?? buildTable(column);
  tables.set(column, table);
  return table;
}

function buildTable({ facet, values, totals }: FacetColumn): NameTable {
  const whole = new Map<string, number>();
  const short = new Set<string>();
  values.forEach((value, id) => {
    if (value === noValue) return;
    const shown = facet.shape === 'tree' ? (treePath(value).at(-1) ?? value) : value;
    const words = splitWords(facet.key === 'author' ? shown.replace(surnameFirst, '$2 $1') : shown);
    if (words.length === 0 || words.length > maxNameLength || words.join('').length < minLength) return;
    const name = nameOf(words);
    const known = whole.get(name);
    if (known === undefined || (totals[id] ?? 0) > (totals[known] ?? 0)) whole.set(name, id);
    const called = facet.key === 'author' ? words.at(-1) : facet.key === 'affil' ? words[0] : undefined;
    if (called !== undefined && words.length > 1 && called.length > minLength) short.add(called);
  });
  return { whole, short };
}

/** The words of a name in the singular, so that “orals” finds the award “Oral”. */
export function nameOf(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
