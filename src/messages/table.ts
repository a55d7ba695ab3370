export const title = 'Title';
export const isNew = 'New';
export const starredByKey = 'Starred (s)';
export const selectByKey = 'Select (x)';
export const selectAll = 'Select all';
export const selectAllShown = 'Select all that are shown';
export const sort = 'Sort; with Shift, sort by this as well';

/** The links of a row. */
export const links = { paper: 'Paper', code: 'Code', notes: 'Notes', other: 'Link' } as const;

/** The source of the snippet below a title. */
export const foundIn = {
  'own note': 'In your note',
  'own tag': 'In your tags',
  'note page': 'Notes',
  venue: 'Venue',
  affiliation: 'Affiliation',
  author: 'Author',
  tag: 'Tag',
  topic: 'Topic',
} as const;

/** The label of the checkbox of a row. */
export function selectPaper(name: string): string {
  return `Select ${name}`;
}

/** The label of a link of a row: `Code of REEF`. */
export function linkOf(word: string, name: string): string {
  return `${word} of ${name}`;
}

/** Counts the links that a row does not show. */
export function moreLinks(count: number): string {
  return count === 1 ? '+1 more link' : `+${count} more links`;
}
