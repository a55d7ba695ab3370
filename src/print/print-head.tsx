import * as printMessages from '../messages/print.ts';

interface PrintHeadProps {
  /** What the list is called. */
  title: string;
  /** Which papers are printed, and why these; empty where what is printed has a heading of its own. */
  outcome: string;
  /** What is not printed, in a sentence; empty when all is. */
  leftOut: string;
  /** The address at which the same is shown. */
  address: string;
}

/** What stands above everything that is printed: of which list it is, what was asked of it, when and where. */
export function PrintHead({ title, outcome, leftOut, address }: PrintHeadProps) {
  return (
    <header className={outcome === '' ? 'print-head' : 'print-head print-head-large'}>
      <p className="print-title" dir="auto">
        {title}
      </p>
      {outcome !== '' && <p dir="auto">{outcome}</p>}
      {leftOut !== '' && <p>{leftOut}</p>}
      <p className="print-origin">{printMessages.printed(new Date(), address)}</p>
    </header>
  );
}
