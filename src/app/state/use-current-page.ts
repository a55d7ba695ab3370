import { useMemo } from 'react';
import { type PageTexts, usePageTexts } from '../../loading/use-page-texts.ts';
import type { CheckedText } from '../../paper/checks/check-dataset.ts';
import type { MarksById } from '../../paper/reader-marks.ts';
import { entriesOf } from '../../paper/rich-text.ts';
import type { Dataset, Page } from '../../paper/schema.ts';
import type { ListIndex } from '../../search/list-index.ts';
import type { Rows } from '../../table/row-item.ts';
import { rowItems } from '../../table/row-items.ts';
import type { ListPages } from '../../ui/links/link-targets.ts';
import { emptyView, type View } from '../../view/view.ts';

/** A page of the list that is shown in place of the table. */
export interface CurrentPage extends Pick<PageTexts, 'fault' | 'retry'> {
  /** The path in the URL. */
  readonly path: string;
  /** Null if the list has no such page. */
  readonly page: Page | null;
  /** Null while it is loading. */
  readonly text: CheckedText | null;
  /** The papers of the page, each once, in page order. */
  readonly rows: Rows;
}

const noText: CheckedText = { nodes: [], isWhole: true };

/** The page of the list that the view names; null if the table is shown. */
export function useCurrentPage(
  dataset: Dataset,
  index: ListIndex,
  marks: MarksById,
  view: View,
  pagesByPath: ListPages,
): CurrentPage | null {
  const { page: path, columns } = view;
  const { texts, fault, retry } = usePageTexts(dataset, path !== null);
  return useMemo(() => {
    if (path === null) return null;
    const page = dataset.pages.find((candidate) => candidate.path === path) ?? null;
    const text = page === null || texts === null ? null : (texts.get(path) ?? noText);
    const ids = [...new Set(entriesOf(text?.nodes ?? []).flatMap(({ paper }) => paper ?? []))];
    const rows = rowItems(Uint32Array.from(index.positionsOfIds(ids)), {
      papers: dataset.papers,
      index,
      marks,
      view: { ...emptyView, columns, page: path },
      pagesByPath,
    });
    return { path, page, text, fault, retry, rows };
  }, [dataset, index, marks, path, columns, pagesByPath, texts, fault, retry]);
}
