/*
 * The widths at which the page changes its layout. `app/theme.css` declares them again, because media queries
 * cannot use variables; a test compares both.
 */

/** Widths of the window. */
export const breakpoints = { tablet: '50rem', desk: '75rem' } as const;

/** The table widths from which a default column is shown, in rem. */
export const containers = { affils: 48, topics: 75 } as const;
