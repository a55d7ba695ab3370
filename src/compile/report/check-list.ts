import { checkAnchors } from '../links/check-anchors.ts';
import { reportIncludeCycles } from '../links/check-includes.ts';
import { reportOrphans } from '../pages/orphans.ts';
import type { SettledPage } from '../pages/page-kinds.ts';
import { isFoundByHost } from '../pages/repository-files.ts';
import type { Navigation } from '../pages/summary.ts';
import type { ListLayout } from '../read/list-layout.ts';
import { reportLabelSlips } from './label-slips.ts';
import { reportMissingLinks } from './missing-links.ts';
import { reportNoEntries } from './no-entries.ts';
import { reportOddYears } from './odd-years.ts';
import type { Reporter } from './reporter.ts';

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
  const isEntrance = (path: string) => path === layout.summary || path === layout.front || isFoundByHost(path);
  if (pages.some(({ path }) => path === layout.front || path === layout.summary)) reportOrphans(pages, navigation, isEntrance, reporter);
  reportNoEntries(pages, (path) => path === layout.summary, reporter);
  const entries = pages.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const lines = new Map(pages.map((page) => [page.path, page.lines]));
  reportMissingLinks(entries, lines, reporter);
  reportLabelSlips(entries, lines, reporter);
  reportOddYears(entries, thisYear, reporter);
}
