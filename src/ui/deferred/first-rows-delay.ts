/** How long to delay work that is not needed for the first rows, in milliseconds. */
export const firstRowsDelay = 300;
