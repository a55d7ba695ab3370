import type { Paper } from '../paper/schema.ts';

/** Where and when a paper appeared, as far as the list says: `OSDI 2022`, `OSDI`, `2022`; empty if it does not. */
export function venueAndYear({ venue, year }: Pick<Paper, 'venue' | 'year'>): string {
  return [venue?.name, year].filter((part) => part != null).join(' ');
}
