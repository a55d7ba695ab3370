import { counted, written } from './count.ts';

export const heading = 'A copy for another browser';
export const bringIn = 'Bring in a copy…';
export const deleteAll = 'Delete all';
export const bringThemIn = 'Bring them in';
export const leaveIt = 'Leave it';
export const undo = 'Undo';

/** What a copy that is merged changes. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** What a copy would change. */
export function wouldBring(changes: Changes): string {
  return `This copy would bring: ${changesWords(changes)}.`;
}

/** How many entries of a copy are lost. */
export function leftOut(count: number): string {
  return `${written(count)} of its entries cannot be read and would be left out.`;
}

/** What a copy has changed. */
export function broughtIn(changes: Changes): string {
  return `Brought in: ${changesWords(changes)}.`;
}

/** What was deleted. */
export function deleted(count: number): string {
  return `Deleted what was kept about ${counted(count, 'paper')}.`;
}

function changesWords({ added, changed, same }: Changes): string {
  return `${counted(added, 'paper')} new, ${written(changed)} changed, ${written(same)} the same`;
}
