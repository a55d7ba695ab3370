export const searchPapers = 'Search the papers';
export const searchFields = 'Search title, venue, affiliation, notes';
export const completions = 'Suggestions';
export const atEnd = 'At the end';
export const searchedWithout = 'The query is searched without this.';

/** Where in the query a warning applies. */
export function at(rest: string): string {
  return `At ${rest}`;
}
