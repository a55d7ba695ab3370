import * as printMessages from '../messages/print.ts';

interface PrintHeaderProps {
  /** The title of the list. */
  title: string;
  /** Which papers are printed, and why; empty if the printed page has its own heading. */
  outcome: string;
  /** The sentence about papers that are not printed; empty if all are. */
  leftOut: string;
  /** The URL of the printed view. */
  address: string;
}

/** The header of a printed page: list, view, date and URL. */
export function PrintHeader({ title, outcome, leftOut, address }: PrintHeaderProps) {
  return (
    <header className={outcome === '' ? 'print-header' : 'print-header print-header-large'}>
      <p className="print-title" dir="auto">
        {title}
      </p>
      {outcome !== '' && <p dir="auto">{outcome}</p>}
      {leftOut !== '' && <p>{leftOut}</p>}
      <p className="print-origin">{printMessages.printed(new Date(), address)}</p>
    </header>
  );
}
