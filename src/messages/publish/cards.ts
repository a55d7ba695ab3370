/* Texts of the cards that messengers and other sites show with a link. */

import { formatCount } from '../count.ts';

/** How many papers there are. */
export function papers(count: number): string {
  return formatCount(count, 'paper');
}

/** From which year to which papers are. */
export function years(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** Puts a card into words. */
export function description(title: string, facts: readonly string[], list: string): string {
  const about = facts.length === 0 ? title : `${title}: ${facts.join(', ')}`;
  return title === list ? about : `${about} (${list})`;
}
