export const searchPapers = 'Search the papers';
export const searchFields = 'Search title, venue, affiliation, notes';
export const suggestions = 'Suggestions';
export const recent = 'Recent';
export const clearRecent = 'Clear recent searches';
export const atEnd = 'At the end';
export const searchedWithout = 'The query is searched without this.';

/** Where in the query a warning applies. */
export function at(rest: string): string {
  return `At ${rest}`;
}

/** Which suggestion the right arrow key takes, for screen readers. */
export function arrowTakes(suggestion: string): string {
  return `Right arrow: ${suggestion}`;
}
