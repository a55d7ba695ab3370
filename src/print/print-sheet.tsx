import { PrintedView, type PrintedViewProps } from './printed-view.tsx';
import { usePrinting } from './use-printing.ts';

export type { PrintedViewProps };

/** The print-only content, rendered while printing. */
export function PrintSheet(props: PrintedViewProps) {
  const isPrinting = usePrinting();
  return isPrinting && <PrintedView {...props} />;
}
