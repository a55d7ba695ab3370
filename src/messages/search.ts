/* The query language: descriptions of its fields, and warnings. */

/** Descriptions of the fields that are not facets. */
export const queryFields = {
  title: 'words of the title',
  name: 'the short name',
  note: 'words of remarks and notes',
  no: 'what is missing',
  is: 'a kind, or starred, to-read, reading, read, new',
  in: 'the file that lists it',
} as const;

/** Descriptions of the facet fields, by shape of the facet. */
export const facetFields = {
  set: 'one, or several with commas',
  tree: 'one, or several with commas',
  range: 'one, or a range: 2020..2023',
} as const;

export const nothingToClose = 'Nothing is open that this parenthesis could close.';
export const tooDeep = 'Parentheses this deep are read as if they were not there.';
export const parenthesisOpen = 'This parenthesis is not closed.';
export const quotationOpen = 'This quotation mark is not closed.';
export const nothingBeside = 'This joins or negates nothing: something is missing beside it.';

/** Only the start of a long query is searched. */
export function onlyFirstWords(count: number): string {
  return `Only the first ${count} words are searched.`;
}

/** A field without a value. */
export function fieldEmpty(field: string): string {
  return `Write what ${field}: asks for right behind the colon.`;
}
