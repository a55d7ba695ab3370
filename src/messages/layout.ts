/* The words of what arranges the page, from the start on. */

export const commands = 'Commands';
export const overview = 'Overview';

/* The words of what is fetched after the first rows: the widths of the parts, the bars of the overview. */

export const widthOfFacets = 'Width of the filters';
export const widthOfContents = 'Width of the pages';
export const widthOfPanel = 'Width of the paper';
export const pixels = 'pixels';
export const bars = 'Papers per year, as bars';
export const noYear = 'No year';
