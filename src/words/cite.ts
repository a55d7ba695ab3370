export const cite = 'Cite';
export const format = 'Format';
export const download = 'Download';
export const noAuthors = 'The list names no authors of this paper, so the citation has none.';

/** Names the link to where a paper's authors are known. */
export function lookUpAt(place: string): string {
  return `Look it up at ${place}`;
}
