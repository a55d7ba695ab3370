/** The words of what is fetched after the first rows: the widths of the parts, the bars of the overview. */
export const laterLayoutWords = {
  widthOfFacets: 'Width of the filters',
  widthOfContents: 'Width of the pages',
  widthOfPanel: 'Width of the paper',
  pixels: 'pixels',
  bars: 'Papers per year, as bars',
  noYear: 'No year',
} as const;
