import * as viewMessages from '../../messages/view.ts';
import { quote } from '../quote.ts';
import { type Sort, type SortKey, sortKeys } from '../view.ts';
import type { AddNotice } from './selection-codec.ts';

/**
 * Parses `-year,title`: distinct keys in order, a dash for descending; unknown ones are left out with a
 * notice.
 */
export function parseSort(text: string, notice: AddNotice): Sort[] {
  const sort: Sort[] = [];
  for (const word of text.split(',').filter((part) => part !== '')) {
    const descending = word.startsWith('-');
    const key = sortKeyOf(descending ? word.slice(1) : word);
    if (key === undefined) notice(viewMessages.unknownSortKey(quote(word), sortKeys));
    else if (!sort.some((earlier) => earlier.key === key)) sort.push({ key, descending });
  }
  return sort;
}

/** Formats sort keys as `-year,title`. */
export function formatSort(sort: readonly Sort[]): string {
  return sort.map(({ key, descending }) => (descending ? `-${key}` : key)).join(',');
}

function sortKeyOf(name: string): SortKey | undefined {
  return sortKeys.find((key) => key === name);
}
