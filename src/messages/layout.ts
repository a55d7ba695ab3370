export const overview = 'Overview';
export const view = 'View';
export const aboutList = 'About this list';
export const wholeList = 'Whole list';

export const widthOfFacets = 'Width of the filters';
export const widthOfContents = 'Width of the table of contents';
export const widthOfPanel = 'Width of the paper';
export const pixels = 'pixels';
