import '../print/print.css';
import { Bibliography } from '../print/bibliography.tsx';
import { PrintHead } from '../print/print-head.tsx';
import { printedPaper } from '../print/printed-paper.ts';
import { type Rows, sliceRows } from '../table/row-item.ts';
import { describeView } from '../view/describe-view.ts';
import type { View } from '../view/view.ts';
import * as printWords from '../words/print.ts';
import { orderWords } from './sort-words.ts';
import { linkTo } from './view-link.ts';

export interface PrintedViewProps {
  /** What the list is called. */
  title: string;
  view: View;
  /** The view with what its query says of facets ticked. */
  listView: View;
  rows: Rows;
  /** How many papers are shown: `37 of 190 papers`. */
  words: string;
}

/** More papers fill more than a hundred sheets, and nobody waits for them. */
const mostPapers = 2_000;

/**
 * A view on paper: the papers of the table as a bibliography. An open paper is printed alone, with its notes; it, the overview and a page of the list
 * are printed as they stand on the page, below a head.
 */
export function PrintedView({ title, view, listView, rows, words }: PrintedViewProps) {
  const isBare = view.paper !== null || view.page !== null;
  const isList = !isBare && view.overview === null && rows.length > 0;
  const reasons = describeView(listView);
  const outcome =
    view.overview === null
      ? printWords.outcome(words, reasons, orderWords(view.sort, view.query.trim() !== ''))
      : printWords.overview(words, reasons);
  return (
    <div className="print-sheet" data-sheet={isList ? 'list' : 'page'}>
      <PrintHead
        title={title}
        outcome={isBare ? '' : outcome}
        leftOut={isList && rows.length > mostPapers ? printWords.leftOut(mostPapers, rows.length) : ''}
        address={linkTo(view)}
      />
      {isList && <Bibliography papers={sliceRows(rows, 0, mostPapers).map(printedPaper)} />}
    </div>
  );
}
