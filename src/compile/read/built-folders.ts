import { isMarkdown } from './walk-folder.ts';

/** A folder that GitBook, bookdown or Jekyll builds a site in. */
const builtFolder = /^((?:.*\/)?)(?:_book|_site)\//u;

/**
 * The files of a list without those of a built site, which are copies. Where a site's folder holds pages that
 * the rest of the list does not (bookdown makes them of R Markdown), these are read like any others, and what
 * they link to is found.
 */
export function withoutBuiltCopies(paths: ReadonlySet<string>): Set<string> {
  const isOwnPage = (path: string) => {
    const source = path.replace(builtFolder, '$1');
    return isMarkdown(path) && !paths.has(source) && !paths.has(source.replace(/\.[^.]+$/u, '.qmd'));
  };
  const foldersWithPages = new Set(
    [...paths].flatMap((path) => {
      const folder = builtFolder.exec(path)?.[0];
      return folder !== undefined && isOwnPage(path) ? folder : [];
    }),
  );
  return new Set(
    [...paths].filter((path) => {
      const folder = builtFolder.exec(path)?.[0];
      return folder === undefined || (foldersWithPages.has(folder) && (isOwnPage(path) || !isMarkdown(path)));
    }),
  );
}
