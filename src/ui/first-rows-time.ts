/** By when the first rows are on the screen, in milliseconds: what can wait begins then. */
export const firstRowsTime = 300;
