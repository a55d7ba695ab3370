/* The fields of the query language, as completions describe them. A file of its own, which loads with them. */

/** Descriptions of the fields that are not facets, or are unlike others. */
export const queryFields = {
  title: 'words of the title',
  name: 'the short name',
  note: 'words of remarks and note pages',
  no: 'what is missing',
  is: 'a kind, or starred, to-read, reading, read, new',
  in: 'the file that lists it',
  added: '7d, 2w, 6m or 1y, 2024-05, or a range: 2023..2024',
} as const;

/** Descriptions of the facet fields, by shape of the facet. */
export const facetFields = {
  set: 'one, or several with commas',
  tree: 'one, or several with commas',
  range: 'one, or a range: 2020..2023',
} as const;
