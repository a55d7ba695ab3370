/* Texts of the page layout, needed from the start. */

export const commands = 'Commands';
export const overview = 'Overview';

/* Texts of the layout that load after the first rows: the separators, and the bars of the overview. */

export const widthOfFacets = 'Width of the filters';
export const widthOfContents = 'Width of the pages';
export const widthOfPanel = 'Width of the paper';
export const pixels = 'pixels';
export const bars = 'Papers per year, as bars';
export const noYear = 'No year';
