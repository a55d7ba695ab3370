import type { Facet } from '../paper/facets.ts';
import { choices } from '../preferences/storage.ts';

const name = 'facets';
const words = { open: 'open', folded: 'folded' } as const;

/** Tells whether the reader opened or folded a facet on this or an earlier visit; null if neither. */
export function chosenOpen(key: Facet['key']): boolean | null {
  const chosen = stored().get(key);
  return chosen === null ? null : chosen === words.open;
}

/** Stores that the reader opened or folded a facet. */
export function storeOpen(key: Facet['key'], isOpen: boolean): void {
  const all = stored();
  all.set(key, isOpen ? words.open : words.folded);
  choices.write(name, all.toString());
}

function stored(): URLSearchParams {
  return new URLSearchParams(choices.read(name) ?? '');
}
