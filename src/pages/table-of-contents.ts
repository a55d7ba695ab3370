import * as pagesMessages from '../messages/pages.ts';
import type { Page } from '../paper/schema.ts';

/** A page in the table of contents, with the pages below it. */
export interface ContentsNode {
  readonly page: Page;
  readonly children: readonly ContentsNode[];
}

/** The page trees under one heading of the table of contents; `title` is empty without a heading. */
export interface ContentsGroup {
  readonly title: string;
  readonly nodes: readonly ContentsNode[];
}

/**
 * Builds, from the list's table of contents, the tree of pages that readers see. Topic, venue and note pages
 * that the table does not name form a group at the end; other pages that it does not name are left out.
 */
export function buildContents(pages: readonly Page[]): ContentsGroup[] {
  const listed = pagesInContents(pages);
  const groups: { title: string; nodes: ContentsNode[] }[] = [];
  for (let index = 0; index < listed.length; ) {
    const title = listed[index]?.group ?? '';
    if (groups.at(-1)?.title !== title || groups.length === 0) groups.push({ title, nodes: [] });
    const [node, next] = takeSubtree(listed, index);
    groups.at(-1)?.nodes.push(node);
    index = next;
  }
  const others = pages.filter(({ depth, kind }) => depth === null && kind !== 'other');
  return others.length === 0
    ? groups
    : [
        ...groups,
        { title: pagesMessages.notInContents, nodes: others.map((page) => ({ page, children: [] })) },
      ];
}

/** The page at an index with all deeper pages that follow it, and the index after those. */
function takeSubtree(pages: readonly Page[], index: number): [ContentsNode, next: number] {
  const [page] = pages.slice(index, index + 1);
  if (page === undefined) throw new RangeError(`there is no page ${index} among ${pages.length}`);
  const children: ContentsNode[] = [];
  let next = index + 1;
  while ((pages[next]?.depth ?? 0) > (page.depth ?? 0)) {
    const [child, afterChild] = takeSubtree(pages, next);
    children.push(child);
    next = afterChild;
  }
  return [{ page, children }, next];
}

/** The pages above a page, outermost first. */
export function ancestorPages(pages: readonly Page[], page: Page): Page[] {
  const listed = pagesInContents(pages);
  const earlier = listed.slice(0, Math.max(0, listed.indexOf(page)));
  let depth = page.depth ?? 0;
  return earlier
    .toReversed()
    .filter((other) => {
      const isAbove = (other.depth ?? 0) < depth;
      if (isAbove) depth = other.depth ?? 0;
      return isAbove;
    })
    .toReversed();
}

/** The pages before and after a page in the table of contents. */
export function adjacentPages(
  pages: readonly Page[],
  page: Page,
): { readonly previous: Page | undefined; readonly next: Page | undefined } {
  const listed = pagesInContents(pages);
  const index = listed.indexOf(page);
  return index === -1
    ? { previous: undefined, next: undefined }
    : { previous: listed[index - 1], next: listed[index + 1] };
}

/** The first page of the table of contents. */
export function firstPage(pages: readonly Page[]): Page | undefined {
  return pagesInContents(pages)[0];
}

function pagesInContents(pages: readonly Page[]): Page[] {
  return pages.filter(({ depth }) => depth !== null);
}
