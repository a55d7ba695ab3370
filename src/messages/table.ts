export const title = 'Title';
export const isNew = 'New';
export const starredByKey = 'Starred (s)';
export const selectByKey = 'Select (x)';
export const selectAll = 'Select all';
export const selectAllShown = 'Select all that are shown';
export const sort = 'Sort; with Shift, sort by this as well';

/** The links that have a place of their own in every row. */
export const links = { paper: 'Paper', code: 'Code', notes: 'Notes' } as const;

/** What the line below a title is from, when it says why a search found the paper. */
export const foundIn = {
  'note page': 'Notes',
  venue: 'Venue',
  affiliation: 'Affiliation',
  author: 'Author',
  tag: 'Tag',
  topic: 'Topic',
} as const;

/** Names the box that selects a row. */
export function selectPaper(name: string): string {
  return `Select ${name}`;
}

/** Names a link of a row: `Code of REEF`. */
export function linkOf(word: string, name: string): string {
  return `${word} of ${name}`;
}

/** The links for which a row has no room. */
export function moreLinks(count: number): string {
  return count === 1 ? '+1 more link' : `+${count} more links`;
}
