import type { Reporter } from '../diagnostics/reporter.ts';
import type { ClassifiedPage } from '../pages/page-kinds.ts';
import { isLinkedByHost } from '../pages/repository-files.ts';
import type { Navigation } from '../pages/summary.ts';
import type { ListLayout } from '../read/list-layout.ts';
import { checkAnchors } from './check-anchors.ts';
import { reportIncludeCycles } from './check-includes.ts';
import { reportLabelTypos } from './label-typos.ts';
import { reportMissingLinks } from './missing-links.ts';
import { reportNoEntries } from './no-entries.ts';
import { reportOddYears } from './odd-years.ts';
import { reportOrphans } from './orphans.ts';

/** Runs the checks across pages: links between pages, and entries compared with each other. */
export function checkList(
  pages: readonly ClassifiedPage[],
  layout: ListLayout,
  navigation: Navigation,
  thisYear: number,
  reporter: Reporter,
): void {
  checkAnchors(pages, reporter);
  reportIncludeCycles(pages, reporter);
  const isEntryPoint = (path: string) =>
    path === layout.summary || path === layout.front || isLinkedByHost(path);
  if (pages.some(({ path }) => path === layout.front || path === layout.summary))
    reportOrphans(pages, navigation, isEntryPoint, reporter);
  reportNoEntries(pages, (path) => path === layout.summary, reporter);
  const entries = pages.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const lines = new Map(pages.map((page) => [page.path, page.lines]));
  reportMissingLinks(entries, lines, reporter);
  reportLabelTypos(entries, lines, reporter);
  reportOddYears(entries, thisYear, reporter);
}
