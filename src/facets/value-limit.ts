/** The number of values that a facet shows at first. A facet with more values than this has a search box. */
export const initialLimit = 10;

/** The number of values that "Show more" adds. */
export const limitStep = 40;
