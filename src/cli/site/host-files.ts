/** The file without which GitHub Pages would leave out some files of the site. */
export const noJekyll = { path: '.nojekyll', content: '' } as const;

/**
 * Files that hosts and programs look for by their names, and those that sites often have already: if the publisher has
 * one, a build leaves it alone.
 */
export const hostFiles: ReadonlySet<string> = new Set([
  '_headers',
  noJekyll.path,
  '404.html',
  'robots.txt',
  'sitemap.xml',
  'llms.txt',
  'feed.xml',
  'feed.json',
]);
