import { type ComponentType, useEffect, useState } from 'react';
import { firstRowsTime } from '../ui/first-rows-time.ts';
import type { PrintedViewProps } from './printed-view.tsx';
import { usePrinting } from './use-printing.ts';

/** Where it cannot be loaded, paper shows what the screen shows. */
const load = () =>
  import('./printed-view.tsx').then(
    (module) => module.PrintedView,
    () => null,
  );

/** What is drawn for paper only, while the page is printed. It is fetched when the rows are there: a browser that prints does not wait. */
export function PrintSheet(props: PrintedViewProps) {
  const [Printed, setPrinted] = useState<ComponentType<PrintedViewProps> | null>(null);
  const printing = usePrinting();
  useEffect(() => {
    const timer = setTimeout(() => void load().then((loaded) => setPrinted(() => loaded)), firstRowsTime);
    return () => clearTimeout(timer);
  }, []);
  return printing && Printed !== null && <Printed {...props} />;
}
