/*
 * The widths at which the page changes its layout. The theme declares them for the styles (`app/theme.css`), and a test holds both together:
 * a media query cannot be written with a variable.
 */

/** Widths of the window. */
export const breakpoints = { tablet: '50rem', desk: '75rem' } as const;

/** Widths of the table from which on a usual column is shown, in rem. */
export const containers = { affils: 48, topics: 75 } as const;
