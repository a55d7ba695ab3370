/* Texts of the page layout, needed from the start. */

export const commands = 'Commands';
export const overview = 'Overview';

/* Texts of the layout that load after the first rows: those of the separators. */

export const widthOfFacets = 'Width of the filters';
export const widthOfContents = 'Width of the pages';
export const widthOfPanel = 'Width of the paper';
export const pixels = 'pixels';
