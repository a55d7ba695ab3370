/**
 * Whether another site shows the list in a frame: without header and filters, but with a link to the whole
 * list. Stays as it was when the page was loaded. The static page has no address yet.
 */
export const isEmbedded = /[?&]embed=1\b/.test(globalThis.location?.search);

// The column of the filters is empty.
if (isEmbedded) document.documentElement.style.setProperty('--facets', '0px');
