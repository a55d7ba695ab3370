import type { Resource } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { PageFacts } from '../pages/page-facts.ts';
import type { Navigation } from '../pages/summary.ts';
import { pathOnHost } from '../repository/hosted-page.ts';

/**
 * Reports pages that neither the table of contents nor another page links to. `isEntryPoint` identifies pages
 * that need no link. Reports nothing if no page links to another: such a list is not navigated by links.
 */
export function checkOrphans(
  pages: readonly Pick<PageFacts, 'path' | 'linkedPaths'>[],
  navigation: Navigation,
  isEntryPoint: (path: string) => boolean,
  reporter: Reporter,
): void {
  const reached = new Set([
    ...navigation.position.keys(),
    ...pages.flatMap(({ linkedPaths }) => [...linkedPaths]),
  ]);
  if (!pages.some(({ path }) => reached.has(path))) return;
  for (const { path } of pages) {
    if (!reached.has(path) && !foldersOf(path).some((folder) => reached.has(folder)) && !isEntryPoint(path))
      reporter.report(
        'page-orphan',
        { file: path, line: 1 },
        'neither the table of contents nor any other page links to this page',
      );
  }
}

/** The other files of the list that a page links to, by path or by their address on the code host. */
export function pagesReachedFrom(
  path: string,
  links: readonly Resource[],
  resolver: LinkResolver,
): ReadonlySet<string> {
  const targets = links.map(({ url }) => {
    const onHost = pathOnHost(url);
    return resolver.resolve(onHost === null ? path : '', onHost ?? url);
  });
  return new Set(
    targets.flatMap((target) => (target.kind === 'file' && target.path !== path ? [target.path] : [])),
  );
}

function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
