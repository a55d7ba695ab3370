/* The names of keys, and the actions of shortcuts. */

export const esc = 'Esc';
export const enter = 'Enter';
export const space = 'Space';
export const shiftSpace = 'Shift Space';
export const shiftDown = 'Shift ↓';
export const shiftUp = 'Shift ↑';

/** The actions of the shortcuts. */
export const actions = {
  search: 'Search',
  filters: 'Filters',
  steps: 'Step through a filter',
  tick: 'Tick a value, exclude it, or tick only it',
  palette: 'Go to a paper, a filter or a page, or run a command',
  open: 'Open the paper',
  cite: 'Copy the open paper’s BibTeX',
  select: 'Select the row',
  selectSeveral: 'Select several rows',
  overview: 'Overview, and the table again',
  back: 'Step back: close the paper, go to the search, clear it',
  keys: 'These shortcuts',
} as const;

export const singleKeys = 'Single-key shortcuts';

/** The help text of the switch for single-key shortcuts. */
export function singleKeysHelp(always: string): string {
  return `Turn them off if you use speech input or press keys by accident. The arrow keys and ${always} always work.`;
}

export const licences = 'Licences of the software in this page';
export const searchWords = 'Search words';

/** Examples of the query language, each with its meaning. */
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
