import { titleKey } from '../../paper/fold.ts';
import { cutTitle } from '../merge/same-paper.ts';
import type { PageContents, PageFacts } from '../page-facts.ts';

/** A page whose kind is settled, with what it holds when it is read as that. */
export type SettledPage = Omit<PageFacts, 'asNote'> & { readonly contents: PageContents };

/** Settles what each page is. A page without entries is a note page when an entry links to it as its notes, or when it has a paper's title. */
export function settleKinds(pages: readonly PageFacts[]): SettledPage[] {
  const listed = pages.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const linkedAsNotes = new Set(
    listed.flatMap(({ links }) => links.flatMap(({ kind, page }) => (kind === 'notes' && page !== null ? [page] : []))),
  );
  const titles = new Set(listed.map(({ title }) => titleKey(title)));
  return pages.map(({ asNote, ...page }) => {
    const isNote = page.kind === 'other' && asNote !== null && (linkedAsNotes.has(page.path) || isTitleOf(page.title, titles));
    return isNote ? { ...page, kind: 'note', contents: asNote } : page;
  });
}

/** Tells whether a page's title is a listed paper's, or the beginning of one that is cut with dots. */
function isTitleOf(pageTitle: string, titles: ReadonlySet<string>): boolean {
  const cut = cutTitle(pageTitle);
  if (cut === null) return titles.has(titleKey(pageTitle));
  const start = titleKey(cut);
  for (const title of titles) if (title.startsWith(start)) return true;
  return false;
}
