export const commands = 'Commands';
export const overview = 'Overview';

export const widthOfFacets = 'Width of the filters';
export const widthOfContents = 'Width of the table of contents';
export const widthOfPanel = 'Width of the paper';
export const pixels = 'pixels';
