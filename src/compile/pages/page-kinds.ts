import { titleKey } from '../../paper/fold.ts';
import type { Entry } from '../entries/entry.ts';
import { truncatedStart } from '../merge/same-title.ts';
import { listsFew, minEntries } from './evidence/paper-evidence.ts';
import type { PageContents, PageFacts } from './page-facts.ts';

/** A page of known kind, with its content read accordingly. */
export type ClassifiedPage = Omit<PageFacts, 'asNote'> & { readonly contents: PageContents };

/**
 * Decides the kind of each page. A page that may be a note (`asNote`) is one in any of these cases: an entry
 * links to it as notes, links its own title to it, or has its title (for a page in doubt: exactly one entry
 * links to it as notes); it is one of at least `minOfForm` pages with authors and a year below the heading,
 * or in a file called by heading and year; enough of its folder is about papers (`isAmongPapers`).
 */
export function classifyPages(pages: readonly PageFacts[]): ClassifiedPage[] {
  const listed = pages.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const notes = pagesLinked(listed, ({ kind }) => kind === 'notes');
  // The title of a paper leads to a page of the list: that page has the notes on it.
  const ofTitles = pagesLinked(listed, ({ label }, { kind }) => label === '' && kind === 'paper');
  const titles = listedTitles(listed);
  const sharedTitles = repeatedTitles(pages);
  const formsOfList = habitualForms(pages);
  const noteFolders = countFolders(pages);
  return pages.map(({ asNote, ...page }) => {
    const isNote =
      asNote !== null &&
      !sharedTitles.has(titleKey(page.title)) &&
      ((isInDoubt(page)
        ? notes.get(page.path) === 1
        : notes.has(page.path) || ofTitles.has(page.path) || isTitleOf(page, titles)) ||
        formsOfList.has(page.paperHeading) ||
        isAmongPapers(page, noteFolders));
    return isNote ? { ...page, kind: 'note', contents: asNote } : page;
  });
}

/** The pages that entries of other pages link to in a certain way, and how many links do. */
function pagesLinked(
  entries: readonly Entry[],
  isSo: (link: Entry['links'][number], entry: Entry) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const link of entry.links)
      if (link.page !== null && link.page !== entry.file && isSo(link, entry))
        counts.set(link.page, (counts.get(link.page) ?? 0) + 1);
  return counts;
}

/** Tells whether a page may be about a paper only because its entries, however many, lead nowhere. */
function isInDoubt({ contents: { entries }, paperHeading }: Pick<PageFacts, 'contents' | 'paperHeading'>) {
  return paperHeading === null && entries.length >= minEntries && listsFew(entries);
}

/** A first heading that this many pages have, such as `Contributions`, is not the title of a paper. */
const minRepeated = 3;

/** The title keys that several pages have. */
function repeatedTitles(pages: readonly PageFacts[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { title } of pages) counts.set(titleKey(title), (counts.get(titleKey(title)) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count >= minRepeated ? [key] : [])));
}

/** At least this many pages with the same sure sign of a paper make a habit of the list. */
const minOfForm = 5;

function habitualForms(pages: readonly PageFacts[]): ReadonlySet<PageFacts['paperHeading']> {
  return new Set(
    (['withAuthorsAndYear', 'inDatedFile'] as const).filter(
      (form) => pages.filter(({ paperHeading }) => paperHeading === form).length >= minOfForm,
    ),
  );
}

/** Pages that introduce a folder. */
const indexPage = /(?:^|\/)(?:readme|index|_index)\.[a-z]+$/iu;

/** How many pages of a folder and those in it are about papers, perhaps about papers, and neither. */
interface FolderCount {
  papers: number;
  likely: number;
  others: number;
}

/** The key of the whole list among those of the folders. */
const wholeList = '/';

function countFolders(pages: readonly PageFacts[]): ReadonlyMap<string, FolderCount> {
  const counts = new Map<string, FolderCount>();
  const introduced = new Set(pages.flatMap(({ path }) => (indexPage.test(path) ? [] : [folderOf(path)])));
  for (const { path, paperHeading, kind } of pages) {
    // The index of a folder with other pages is about these; alone, it is the folder's only page.
    if (indexPage.test(path) && introduced.has(folderOf(path))) continue;
    const isLikely = paperHeading === null || paperHeading === 'likely';
    const form = kind === 'note' || !isLikely ? 'papers' : (paperHeading ?? 'others');
    for (const folder of [...foldersAbove(path), wholeList]) {
      const count = counts.get(folder) ?? { papers: 0, likely: 0, others: 0 };
      count[form] += 1;
      counts.set(folder, count);
    }
  }
  return counts;
}

/**
 * Tells whether a page is in a folder of papers: at least two pages and more than half of all are about
 * papers. If its own heading is in doubt, it takes four, or two in a list of such pages, and they must
 * outweigh the others (`outweighs`).
 */
function isAmongPapers(
  { path, paperHeading }: Pick<PageFacts, 'path' | 'paperHeading'>,
  counts: ReadonlyMap<string, FolderCount>,
): boolean {
  if (paperHeading === null) return false;
  const list = counts.get(wholeList);
  const fewest = list !== undefined && list.papers >= minOfList && outweighs(list) ? 2 : 4;
  return foldersAbove(path).some((folder) => {
    const count = counts.get(folder);
    if (count === undefined) return false;
    const { papers, likely, others } = count;
    if (papers >= fewest && outweighs(count)) return true;
    return paperHeading !== 'likely' && papers >= 2 && papers > likely + others;
  });
}

/** A list with at least this many pages about papers, which outweigh the others, is a list of such pages. */
const minOfList = 8;

/** Whether pages about papers outweigh the others; those in doubt count half as much against them. */
function outweighs({ papers, likely, others }: FolderCount): boolean {
  return papers >= 2 * others + likely;
}

/**
 * The folders that a page is in, innermost first; the index of a folder counts as a page of the folder above.
 * The list's root counts as a folder only for pages directly in it.
 */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  const own = folderOf(path);
  const first = indexPage.test(path) ? folderOf(own.slice(0, -1)) : own;
  for (let folder = first; folder !== ''; folder = folderOf(folder.slice(0, -1))) folders.push(folder);
  return first === '' ? [''] : folders;
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
