import type { Paper } from '../../paper/schema.ts';
import type { ListIndex } from '../../search/list-index.ts';
import { printField } from '../../search/query/print-query.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView, type View } from '../../view/view.ts';

/** The address of a page of the list: the paper that it is about, or the papers that it lists; null when it has neither. */
export function pageHref(path: string, view: View, index: ListIndex, pages: ReadonlyMap<string, Paper>): string | null {
  const paper = pages.get(path);
  if (paper !== undefined) return hrefOf({ ...view, paper: paper.id });
  if (!index.files().has(path)) return null;
  return hrefOf({ ...emptyView, sort: view.sort, columns: view.columns, query: printField('in', [path]) });
}
