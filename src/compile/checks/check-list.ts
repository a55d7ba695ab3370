import type { Reporter } from '../diagnostics/reporter.ts';
import type { ClassifiedPage } from '../pages/page-kinds.ts';
import { isLinkedByHost } from '../pages/repository-files.ts';
import type { Navigation } from '../pages/summary.ts';
import type { ListLayout } from '../read/list-layout.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkForEntries } from './check-for-entries.ts';
import { checkIncludeCycles } from './check-includes.ts';
import { checkLabelTypos } from './check-label-typos.ts';
import { checkMissingLinks } from './check-missing-links.ts';
import { checkOrphans } from './check-orphans.ts';
import { checkTitles } from './check-titles.ts';
import { checkYears } from './check-years.ts';

/** Runs the checks across pages: links between pages, and entries compared with each other. */
export function checkList(
  pages: readonly ClassifiedPage[],
  layout: ListLayout,
  navigation: Navigation,
  thisYear: number,
  reporter: Reporter,
): void {
  checkAnchors(pages, reporter);
  checkIncludeCycles(pages, reporter);
  const isEntryPoint = (path: string) =>
    path === layout.summary || path === layout.front || isLinkedByHost(path);
  if (pages.some(({ path }) => path === layout.front || path === layout.summary))
    checkOrphans(pages, navigation, isEntryPoint, reporter);
  checkForEntries(pages, (path) => path === layout.summary, reporter);
  const entries = pages.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const lines = new Map(pages.map((page) => [page.path, page.lines]));
  checkMissingLinks(entries, lines, reporter);
  checkLabelTypos(entries, lines, reporter);
  checkTitles(entries, reporter);
  checkYears(entries, thisYear, reporter);
}
