import * as pagesMessages from '../messages/pages.ts';
import type { Page } from '../paper/schema.ts';

/** A page in the table of contents of its list, with the pages below it. */
export interface ContentsNode {
  readonly page: Page;
  readonly children: readonly ContentsNode[];
}

/** The pages of a table of contents that stand under one heading; an empty title where there is none. */
export interface ContentsGroup {
  readonly title: string;
  readonly nodes: readonly ContentsNode[];
}

/** The table of contents of a list as trees, each under its heading. */
export function contentsOf(pages: readonly Page[]): ContentsGroup[] {
  const named = inContents(pages);
  const groups: { title: string; nodes: ContentsNode[] }[] = [];
  for (let at = 0; at < named.length; ) {
    const title = named[at]?.group ?? '';
    if (groups.at(-1)?.title !== title || groups.length === 0) groups.push({ title, nodes: [] });
    const [node, next] = nodeAt(named, at);
    groups.at(-1)?.nodes.push(node);
    at = next;
  }
  const others = pages.filter(({ depth, kind }) => depth === null && kind !== 'other');
  return others.length === 0
    ? groups
    : [
        ...groups,
        { title: pagesMessages.notInContents, nodes: others.map((page) => ({ page, children: [] })) },
      ];
}

/** Takes a page and all that stands deeper behind it. */
function nodeAt(pages: readonly Page[], at: number): [ContentsNode, next: number] {
  const [page] = pages.slice(at, at + 1);
  if (page === undefined) throw new RangeError(`there is no page ${at} among ${pages.length}`);
  const children: ContentsNode[] = [];
  let next = at + 1;
  while ((pages[next]?.depth ?? 0) > (page.depth ?? 0)) {
    const [child, behind] = nodeAt(pages, next);
    children.push(child);
    next = behind;
  }
  return [{ page, children }, next];
}

/** The pages above a page, outermost first. */
export function pagesAbove(pages: readonly Page[], page: Page): Page[] {
  const named = inContents(pages);
  const before = named.slice(0, Math.max(0, named.indexOf(page)));
  let depth = page.depth ?? 0;
  return before
    .toReversed()
    .filter((other) => {
      const isAbove = (other.depth ?? 0) < depth;
      if (isAbove) depth = other.depth ?? 0;
      return isAbove;
    })
    .toReversed();
}

/** The pages before and behind a page, in the order of the table of contents. */
export function pagesBeside(
  pages: readonly Page[],
  page: Page,
): { readonly before: Page | undefined; readonly behind: Page | undefined } {
  const named = inContents(pages);
  const at = named.indexOf(page);
  return at === -1
    ? { before: undefined, behind: undefined }
    : { before: named[at - 1], behind: named[at + 1] };
}

/** The page that a reader opens first. */
export function firstPage(pages: readonly Page[]): Page | undefined {
  return inContents(pages)[0];
}

function inContents(pages: readonly Page[]): Page[] {
  return pages.filter(({ depth }) => depth !== null);
}
