import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { PageFacts } from '../pages/page-facts.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { blocksIn } from './check-blocks.ts';

/** Finds the files that a page includes, and reports missing ones. */
export function findIncludes(
  { path, root }: PageSyntax,
  resolver: LinkResolver,
  reporter: Reporter,
): string[] {
  return blocksIn(root).flatMap(({ name, attributes, position }) => {
    if (name !== 'include') return [];
    const source = attributes.get('src') ?? '';
    const target = resolver.resolve(path, source);
    if (target.kind === 'file') return [target.path];
    reporter.report(
      'include-missing',
      { file: path, line: position?.start.line ?? 1 },
      `the included file ${source} is not in the list`,
    );
    return [];
  });
}

/** Reports pages that include themselves, directly or through others. */
export function checkIncludeCycles(
  pages: readonly Pick<PageFacts, 'path' | 'includes'>[],
  reporter: Reporter,
): void {
  for (const cycle of findCycles(new Map(pages.map(({ path, includes }) => [path, includes])))) {
    const [file = ''] = cycle;
    reporter.report(
      'include-cycle',
      { file, line: 1 },
      `the page includes itself: ${[...cycle, file].join(' → ')}`,
    );
  }
}

/** Finds the cycles in a graph; each starts with its first path in sort order. */
function findCycles(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const index = trail.indexOf(path);
    if (index >= 0) {
      const cycle = trail.slice(index);
      const first = cycle.indexOf([...cycle].sort(compareCodeUnits)[0] ?? '');
      const rotated = [...cycle.slice(first), ...cycle.slice(0, first)];
      cycles.set(rotated.join('\n'), rotated);
      return;
    }
    if (done.has(path)) return;
    for (const next of new Set(targets.get(path))) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return [...cycles.values()];
}
