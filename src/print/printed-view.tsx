import * as printMessages from '../messages/print.ts';
import './print.css';
import { orderWords } from '../view/describe-sort.ts';
import { describeView } from '../view/describe-view.ts';
import type { View } from '../view/view.ts';
import { linkTo } from '../view/view-link.ts';
import { Bibliography } from './bibliography.tsx';
import { PrintHead } from './print-head.tsx';
import { type PrintedPaper, printedPaper } from './printed-paper.ts';

/** The rows of a view, one at a time. */
interface PrintableRows {
  readonly length: number;
  readonly at: (place: number) => Pick<PrintedPaper, 'paper' | 'remark' | 'marks'>;
}

export interface PrintedViewProps {
  /** What the list is called. */
  title: string;
  view: View;
  /** The view with what its query says of facets ticked. */
  listView: View;
  /** The papers of the table, in its order. */
  rows: PrintableRows;
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
      ? printMessages.outcome(words, reasons, orderWords(view.sort, view.query.trim() !== ''))
      : printMessages.overview(words, reasons);
  return (
    <div className="print-sheet" data-sheet={isList ? 'list' : 'page'}>
      <PrintHead
        title={title}
        outcome={isBare ? '' : outcome}
        leftOut={isList && rows.length > mostPapers ? printMessages.leftOut(mostPapers, rows.length) : ''}
        address={linkTo(view)}
      />
      {isList && <Bibliography papers={firstRows(rows).map(printedPaper)} />}
    </div>
  );
}

function firstRows(rows: PrintableRows): ReturnType<PrintableRows['at']>[] {
  return Array.from({ length: Math.min(mostPapers, rows.length) }, (_, place) => rows.at(place));
}
