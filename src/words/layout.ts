/* The words of what arranges the page, from the start on. */

export const commands = 'Commands';
export const overview = 'Overview';
