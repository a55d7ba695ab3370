/** The keys of a single letter or sign that work on the whole page. A row sees to its own. */
export const singleKeys = {
  search: '/',
  list: '?',
  overview: 'o',
  star: 's',
  next: 'j',
  previous: 'k',
} as const;
