import type { Reporter } from '../diagnostics/reporter.ts';
import { linksIn } from '../links/links-in.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { PageFacts } from '../pages/page-facts.ts';
import type { Navigation } from '../pages/summary.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** An address of one of a repository's own files, as its host writes it. */
const hostedFile =
  /^https:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/]+\/(?:-\/)?(?:blob|tree|raw)\/[^/]+\/([^?#]+)/iu;

/**
 * Reports pages that a reader cannot come to: no table of contents names them and no other page links to them. `isEntrance` tells the
 * pages that need no link. Of a list without any link between its pages nothing is told: there is another way to them, or none.
 */
export function reportOrphans(
  pages: readonly Pick<PageFacts, 'path' | 'leadsTo'>[],
  navigation: Navigation,
  isEntrance: (path: string) => boolean,
  reporter: Reporter,
): void {
  const reached = new Set([...navigation.position.keys(), ...pages.flatMap(({ leadsTo }) => [...leadsTo])]);
  if (!pages.some(({ path }) => reached.has(path))) return;
  for (const { path } of pages) {
    if (!reached.has(path) && !foldersOf(path).some((folder) => reached.has(folder)) && !isEntrance(path))
      reporter.report(
        'page-orphan',
        { file: path, line: 1 },
        'no other page and no table of contents leads to this page',
      );
  }
}

/** The files of the list that a page links to, its own left out; also by their address on the host of the list's repository. */
export function pagesReachedFrom({ path, root }: PageSyntax, resolver: LinkResolver): ReadonlySet<string> {
  const targets = linksIn(root).map(({ url }) => {
    const own = hostedFile.exec(url)?.[1];
    return resolver.resolve(own === undefined ? path : '', own ?? url);
  });
  return new Set(
    targets.flatMap((target) => (target.kind === 'file' && target.path !== path ? [target.path] : [])),
  );
}

function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
