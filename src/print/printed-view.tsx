import * as printMessages from '../messages/print.ts';
import './print.css';
import type { Facet } from '../paper/facets.ts';
import { sortDescription } from '../view/describe-sort.ts';
import { describeView } from '../view/describe-view.ts';
import { listedPapers } from '../view/listed-papers.ts';
import type { View } from '../view/view.ts';
import { linkTo } from '../view/view-link.ts';
import { Bibliography } from './bibliography.tsx';
import { PrintHeader } from './print-header.tsx';
import { type PrintedPaper, printedPaper } from './printed-paper.ts';
import { sentence } from './sentence.ts';

type Row = Pick<PrintedPaper, 'paper' | 'remark' | 'marks'>;

/** The rows of a view, by index. */
interface PrintableRows {
  readonly length: number;
  readonly at: (index: number) => Row;
}

export interface PrintedViewProps {
  /** The title of the list. */
  title: string;
  view: View;
  /** The view as searched: the filters of its query are ticked. */
  searchedView: View;
  facets: readonly Facet[];
  /** The rows of the table. */
  rows: PrintableRows;
  /** The number of papers shown: `37 of 190 papers`. */
  countText: string;
}

/** At most this many papers are printed: more than that would fill over a hundred sheets. */
const maxPapers = 2_000;

/**
 * The print version of a view: the rows of the table as a bibliography. An open paper, the overview and a
 * page of the list get only a printed header and are printed as on screen; an open paper is printed alone.
 */
export function PrintedView({ title, view, searchedView, facets, rows, countText }: PrintedViewProps) {
  const hasOwnHeading = view.paper !== null || view.page !== null;
  const isList = !hasOwnHeading && view.overview === null && rows.length > 0;
  const reasons = describeView(searchedView, facets);
  const outcome =
    view.overview === null
      ? printMessages.outcome(countText, reasons, sortDescription(searchedView))
      : printMessages.overview(countText, reasons);
  return (
    <div className="print-sheet" data-sheet={isList ? 'list' : 'page'}>
      <PrintHeader
        title={title}
        outcome={hasOwnHeading ? '' : outcome}
        leftOut={isList && rows.length > maxPapers ? printMessages.leftOut(maxPapers, rows.length) : ''}
        address={linkTo(view)}
      />
      {isList && <Bibliography papers={withLines(view.readingList, firstRows(rows)).map(printedPaper)} />}
    </div>
  );
}

/** The rows, with the lines of a reading list's sender before the list's own remarks. */
function withLines(readingList: View['readingList'], rows: readonly Row[]): readonly Row[] {
  if (readingList === null || readingList.lines === '') return rows;
  const papers = rows.map(({ paper }) => paper);
  const lineOf = new Map(listedPapers(readingList, papers, []).map(({ paper, line }) => [paper, line]));
  return rows.map(({ paper, marks, remark }) => ({
    paper,
    marks,
    remark: [sentence(lineOf.get(paper) ?? ''), remark].join(' ').trim(),
  }));
}

function firstRows(rows: PrintableRows): Row[] {
  return Array.from({ length: Math.min(maxPapers, rows.length) }, (_, index) => rows.at(index));
}
