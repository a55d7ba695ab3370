/* The names of keys, and what they do. */

export const esc = 'Esc';
export const enter = 'Enter';
export const shiftSpace = 'Shift Space';
export const shiftDown = 'Shift ↓';
export const shiftUp = 'Shift ↑';

/** What the keys do. */
export const actions = {
  search: 'Search',
  palette: 'Go to a paper, a filter or a page, or run a command',
  open: 'Open the paper',
  select: 'Select the row',
  selectSeveral: 'Select several rows',
  overview: 'Overview, and the table again',
  back: 'Step back: close the paper, go to the search, clear it',
  keys: 'These shortcuts',
} as const;

export const singleKeys = 'Single-key shortcuts';

/** What the switch for single keys is for. */
export function singleKeysHelp(always: string): string {
  return `Switch them off if you speak to your computer, or press keys by accident. The arrows and ${always} always work.`;
}

export const searchWords = 'Search words';

/** What can be typed into the search box besides words, and what it means. */
export const queryHelp = [
  ['gpu sharing', 'both words; typos are forgiven'],
  ['"gpu sharing"', 'side by side, as written'],
  ['gpu -training', 'without a word'],
  ['(gpu OR cpu) sharing', 'either of two'],
  ['venue:OSDI,SOSP', 'ticks these venues'],
  ['year:2020..2023', 'a range; also year:>=2020'],
  ['has:code no:venue', 'what is there, what is missing'],
  ['is:starred is:new', 'from your library'],
  ['title:cache author:frost', 'words of one field'],
] as const;
