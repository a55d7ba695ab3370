/** The page-wide single-key shortcuts. Rows handle some keys of their own. */
export const shortcutKeys = {
  search: '/',
  filters: 'f',
  help: '?',
  overview: 'o',
  star: 's',
  cite: 'c',
  next: 'j',
  previous: 'k',
} as const;
