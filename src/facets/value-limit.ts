/** How many values a facet shows at first; with more than these it has a search box. */
export const firstValues = 10;

/** How many values "Show more" adds. */
export const moreValues = 40;
