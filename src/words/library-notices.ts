import { written } from './count.ts';

/** Why the library is not kept as it should be. */
export const troubles = {
  refused: 'This browser keeps nothing for this page: your stars, marks and notes last until you leave it.',
  full: 'This browser has no room left for your library: what you changed last is lost when you leave the page.',
  failed: 'What you changed last in your library could not be kept.',
  newer: 'Your library was written by a newer version of this page. It can be read here, not changed. Reload the page to get that version.',
} as const;

export const saveAside = 'Save what was set aside';
export const askDelete = 'Delete it…';
export const deleteForGood = 'Delete it for good';
export const undone = 'Undone.';
export const notKeptYet = 'The browser has not kept it yet.';

/** How many entries of the library could not be read. */
export function aside(count: number): string {
  const entries =
    count === 1
      ? '1 entry of your library could not be read and was'
      : `${written(count)} entries of your library could not be read and were`;
  return `${entries} set aside. Nothing was overwritten.`;
}
