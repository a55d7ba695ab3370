/** The words of what arranges the page, from the start on. */
export const layoutWords = {
  commands: 'Commands',
  overview: 'Overview',
} as const;
