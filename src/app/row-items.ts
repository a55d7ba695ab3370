import type { Paper } from '../paper/schema.ts';
import type { ListIndex } from '../search/list-index.ts';
import { matchOf } from '../search/match-of.ts';
import { once } from '../search/once.ts';
import type { RowItem, RowLink } from '../table/row-item.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { firstRemark } from './first-remark.ts';
import { type Target, targetOf } from './link-targets.ts';

interface RowSource {
  readonly papers: readonly Paper[];
  readonly index: ListIndex;
  /** The view without an open paper. */
  readonly view: View;
  readonly pages: ReadonlyMap<string, string>;
}

/** Prepares the rows to draw. What a row shows is worked out when it is drawn: of a long list, few ever are. */
export function rowItems(rows: readonly number[], source: RowSource): RowItem[] {
  return rows.flatMap((position) => {
    const paper = source.papers[position];
    return paper === undefined ? [] : [rowItem(paper, position, source)];
  });
}

function rowItem(paper: Paper, position: number, { index, view, pages }: RowSource): RowItem {
  const match = once(() => matchOf(index, view, position));
  const links = once(() => rowLinks(paper, (address) => targetOf(address, view, pages)));
  return {
    paper,
    get match() {
      return match();
    },
    get href() {
      return hrefOf({ ...view, paper: paper.id });
    },
    get remark() {
      return firstRemark(paper.notes);
    },
    get links() {
      return links().shown;
    },
    get moreLinks() {
      return links().more;
    },
  };
}

/** Picks one link for each of the marks of a row, and counts the others; the venue's own page is no news beside the venue. */
function rowLinks(paper: Paper, resolve: (address: string) => Target | null): { shown: RowLink[]; more: number } {
  const all = paper.links
    .filter(({ kind }) => kind !== 'venue')
    .flatMap(({ kind, url, page }) => {
      const target = resolve(page ?? url);
      return target === null ? [] : [{ ...target, kind }];
    });
  const first = (wanted: RowLink['kind'], other: (typeof all)[number]['kind'] = wanted) => {
    const found = all.find(({ kind }) => kind === wanted) ?? all.find(({ kind }) => kind === other);
    return found === undefined ? [] : [{ ...found, kind: wanted }];
  };
  const shown = [...first('paper', 'arxiv'), ...first('code'), ...first('notes')];
  return { shown, more: all.length - shown.length };
}
