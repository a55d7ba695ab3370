import { posix } from 'node:path';
import type { Reporter } from '../diagnostics/reporter.ts';
import { markdownBelow } from './walk-folder.ts';

/**
 * The pages in folders that usually hold copies, such as `build`, that one of these pages links to. Reports
 * the folders with pages that none links to.
 */
export function linkedPagesIn(
  root: string,
  folders: readonly string[],
  pages: readonly { readonly path: string; readonly text: string }[],
  reporter: Reporter,
): string[] {
  return folders.flatMap((folder) => {
    const names = markdownBelow(root, folder);
    const linked = names.filter((name) => pages.some(({ path, text }) => linksTo(path, text, name)));
    if (linked.length < names.length)
      reporter.report(
        'folder-skipped',
        { file: folder, line: 1 },
        `folders named “${posix.basename(folder)}” usually contain copies: ` +
          'only pages that others link to are read',
      );
    return linked;
  });
}

/** Whether a page links to a path: `](build/list.md)`, `href="./build/list.md"`, `: build/list.md`. */
function linksTo(page: string, text: string, path: string): boolean {
  const target = posix.relative(posix.dirname(page), path);
  return [target, encodeURI(target)].some((address) => {
    for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1))
      if (/(?:[(<"']|\]:\s)\/?(?:\.\/)?$/u.test(text.slice(Math.max(0, at - 6), at))) return true;
    return false;
  });
}
