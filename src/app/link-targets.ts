import { noteAnchor } from '../detail/note-headings.ts';
import { safeUrl } from '../paper/safe-url.ts';
import type { Paper } from '../paper/schema.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

/** Where an address leads: out of the list, or to another view of it. */
export interface Target {
  readonly href: string;
  readonly external: boolean;
  /** The title of the paper that it opens. */
  readonly title?: string;
}

/** Where the panel shows a paper's own page. */
export const notesAnchor = 'notes';

/** The papers by the pages that are about them; of several papers the first. */
export function notePages(papers: readonly Paper[]): ReadonlyMap<string, Paper> {
  return new Map(papers.toReversed().flatMap((paper) => (paper.notePage === null ? [] : [[paper.notePage, paper] as const])));
}

/**
 * Finds where an address leads: a page about a paper opens that paper at its notes, or at the heading that the address names; an absolute
 * address leads out, all else nowhere. Of a page that is about several papers, `from` keeps its own.
 */
export function targetOf(address: string, from: Paper, view: View, pages: ReadonlyMap<string, Paper>): Target | null {
  const [path = '', heading = ''] = address.split('#', 2);
  const paper = path === from.notePage ? from : pages.get(path);
  if (paper !== undefined) {
    const anchor = heading === '' ? notesAnchor : noteAnchor(heading);
    return { href: hrefOf({ ...view, paper: paper.id }, anchor), external: false, title: paper.title };
  }
  const href = safeUrl(address);
  return href === null ? null : { href, external: true };
}
