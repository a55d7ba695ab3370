import { titleKey } from '../../paper/fold.ts';
import type { Entry } from '../entries/entry.ts';
import { truncatedStart } from '../merge/same-title.ts';
import type { PageContents, PageFacts } from './page-facts.ts';

/** A page of known kind, with its content read accordingly. */
export type ClassifiedPage = Omit<PageFacts, 'asNote'> & { readonly contents: PageContents };

/**
 * Decides the kind of each page. A page that may be a note (`asNote`) becomes one if an entry of another page
 * links to it as its notes or has its title, or if its heading and most of its folder's read like papers.
 */
export function classifyPages(pages: readonly PageFacts[]): ClassifiedPage[] {
  const listed = pages.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const linkedAsNotes = new Set(
    listed.flatMap(({ file, links }) =>
      links.flatMap(({ kind, page }) => (kind === 'notes' && page !== null && page !== file ? [page] : [])),
    ),
  );
  const titles = listedTitles(listed);
  const noteFolders = foldersOfPapers(pages);
  return pages.map(({ asNote, ...page }) => {
    const isNote =
      asNote !== null &&
      (linkedAsNotes.has(page.path) ||
        isTitleOf(page, titles) ||
        (page.hasPaperHeading && noteFolders.has(folderOf(page.path))));
    return isNote ? { ...page, kind: 'note', contents: asNote } : page;
  });
}

/** Pages that introduce a folder. */
const indexPage = /(?:^|\/)(?:readme|index|_index)\.[a-z]+$/iu;

/** The folders in which most pages, at least two, have a heading that reads like a paper. */
function foldersOfPapers(pages: readonly PageFacts[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; papers: number }>();
  for (const { path, hasPaperHeading, kind } of pages) {
    if (indexPage.test(path)) continue;
    const count = counts.get(folderOf(path)) ?? { all: 0, papers: 0 };
    count.all += 1;
    if (hasPaperHeading || kind === 'note') count.papers += 1;
    counts.set(folderOf(path), count);
  }
  return new Set(
    [...counts].flatMap(([folder, { all, papers }]) => (papers >= 2 && papers * 2 > all ? [folder] : [])),
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The title keys of all entries, each with the pages that list it. */
function listedTitles(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { title, file } of entries) {
    const key = titleKey(title);
    titles.set(key, (titles.get(key) ?? new Set()).add(file));
  }
  return titles;
}

/** Tells whether a page's title, complete or truncated, is that of a paper on another page. */
function isTitleOf(
  { path, title: pageTitle }: Pick<PageFacts, 'path' | 'title'>,
  titles: ReturnType<typeof listedTitles>,
): boolean {
  const isElsewhere = (files: ReadonlySet<string> | undefined) =>
    files !== undefined && (files.size > 1 || !files.has(path));
  const cut = truncatedStart(pageTitle);
  if (cut === null) return isElsewhere(titles.get(titleKey(pageTitle)));
  const start = titleKey(cut);
  for (const [title, files] of titles) if (title.startsWith(start) && isElsewhere(files)) return true;
  return false;
}
