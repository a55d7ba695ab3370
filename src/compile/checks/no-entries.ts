import type { Reporter } from '../diagnostics/reporter.ts';
import type { PageFacts } from '../pages/page-facts.ts';

/** A page of prose may cite a paper, and that of a venue leads to its proceedings and its papers; one with more such links looks like a list. */
const fewestOfList = 3;

/** What is asked of a page: how many entries it holds, and how many papers it links to. */
export interface ListedPage extends Pick<PageFacts, 'path' | 'kind' | 'literature'> {
  readonly contents: { readonly entries: readonly unknown[] };
}

/** Reports pages that link to literature and of which no entry was read, and a list without any entry at all. */
export function reportNoEntries(
  pages: readonly ListedPage[],
  isNavigation: (path: string) => boolean,
  reporter: Reporter,
): void {
  const linking = pages.filter(
    ({ contents, kind, path }) => contents.entries.length === 0 && kind !== 'note' && !isNavigation(path),
  );
  for (const { path, literature } of linking) {
    if (literature.count >= fewestOfList)
      reporter.report(
        'page-without-entries',
        { file: path, line: literature.line },
        `the page links to ${literature.count} papers, and none of its lines was read as an entry`,
      );
  }
  if (pages.some(({ contents }) => contents.entries.length > 0)) return;
  const [first] = pages;
  const papers = pages.reduce((sum, { literature }) => sum + literature.count, 0);
  const where = pages.length === 1 ? 'its page' : `its ${pages.length} pages`;
  if (first !== undefined)
    reporter.report(
      'list-without-entries',
      { file: first.path, line: 1 },
      papers === 0
        ? `the list has no entries: nothing on ${where} links to a paper or reads like one`
        : `the list has no entries, though ${where} ${pages.length === 1 ? 'links' : 'link'} to literature (${papers} ${papers === 1 ? 'address' : 'addresses'})`,
    );
}
