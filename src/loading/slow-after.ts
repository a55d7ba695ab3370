/** After how long the page says that it is still loading, in milliseconds. */
export const slowAfter = 10_000;
