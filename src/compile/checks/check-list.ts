import type { Reporter } from '../diagnostics/reporter.ts';
import type { SettledPage } from '../pages/page-kinds.ts';
import { isFoundByHost } from '../pages/repository-files.ts';
import type { Navigation } from '../pages/summary.ts';
import type { ListLayout } from '../read/list-layout.ts';
import { checkAnchors } from './check-anchors.ts';
import { reportIncludeCycles } from './check-includes.ts';
import { reportLabelSlips } from './label-typos.ts';
import { reportMissingLinks } from './missing-links.ts';
import { reportNoEntries } from './no-entries.ts';
import { reportOddYears } from './odd-years.ts';
import { reportOrphans } from './orphans.ts';

/** Reports what a list's maintainer should know and what no page tells alone: of the ways between the pages, and of the entries beside each other. */
export function checkList(
  pages: readonly SettledPage[],
  layout: ListLayout,
  navigation: Navigation,
  thisYear: number,
  reporter: Reporter,
): void {
  checkAnchors(pages, reporter);
  reportIncludeCycles(pages, reporter);
  const isEntrance = (path: string) =>
    path === layout.summary || path === layout.front || isFoundByHost(path);
  if (pages.some(({ path }) => path === layout.front || path === layout.summary))
    reportOrphans(pages, navigation, isEntrance, reporter);
  reportNoEntries(pages, (path) => path === layout.summary, reporter);
  const entries = pages.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const lines = new Map(pages.map((page) => [page.path, page.lines]));
  reportMissingLinks(entries, lines, reporter);
  reportLabelSlips(entries, lines, reporter);
  reportOddYears(entries, thisYear, reporter);
}
