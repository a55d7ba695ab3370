import type { Reporter } from '../diagnostics/reporter.ts';
import type { PageFacts } from '../pages/page-facts.ts';

/** Prose may cite a paper or two; a page with this many links to papers looks like a list. */
const minPaperLinks = 3;

/** A page with its entries and the number of papers it links to. */
export interface CheckedPage extends Pick<PageFacts, 'path' | 'kind' | 'paperLinks'> {
  readonly contents: { readonly entries: readonly unknown[] };
}

/** Reports pages that link to papers but have no entries, and a list without entries. */
export function checkForEntries(
  pages: readonly CheckedPage[],
  isNavigation: (path: string) => boolean,
  reporter: Reporter,
): void {
  const withoutEntries = pages.filter(
    ({ contents, kind, path }) => contents.entries.length === 0 && kind !== 'note' && !isNavigation(path),
  );
  for (const { path, paperLinks } of withoutEntries) {
    if (paperLinks.count >= minPaperLinks)
      reporter.report(
        'page-without-entries',
        { file: path, line: paperLinks.line },
        `the page links to ${paperLinks.count} papers, but no entry was found on it`,
      );
  }
  if (pages.some(({ contents }) => contents.entries.length > 0)) return;
  const [first] = pages;
  const papers = pages.reduce((sum, { paperLinks }) => sum + paperLinks.count, 0);
  const where = pages.length === 1 ? 'its page' : `its ${pages.length} pages`;
  if (first !== undefined)
    reporter.report(
      'list-without-entries',
      { file: first.path, line: 1 },
      papers === 0
        ? `the list has no entries: nothing on ${where} links to a paper or looks like one`
        : `the list has no entries, although ${where} ${pages.length === 1 ? 'links' : 'link'} to ` +
            `${papers} ${papers === 1 ? 'paper' : 'papers'}`,
    );
}
