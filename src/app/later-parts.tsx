import { type PrintedViewProps, PrintSheet } from '../print/print-sheet.tsx';
import { NewerVersion } from '../updates/newer-version.tsx';

/**
 * What the page does without being asked, once its first rows are shown: it is printed as a bibliography,
 * works offline, and says when it has been published anew.
 */
export function LaterParts(printed: PrintedViewProps) {
  return (
    <>
      <PrintSheet {...printed} />
      <NewerVersion />
    </>
  );
}
