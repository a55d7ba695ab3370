import { type RefObject, useRef } from 'react';
import { formatNumber } from '../../../messages/count.ts';
import * as healthMessages from '../../../messages/preview/health.ts';
import type { FileAccount } from '../../../paper/reports/report.ts';
import type { LineUse } from '../../../paper/reports/report-kinds.ts';
import { type ColouredUse, colouredUses } from '../line-uses.ts';
import { UseSwatch } from '../use-counts.tsx';
import { focusLine } from './text-lines.ts';

interface UseLegendProps {
  /** The account of the page in the report. */
  lines: FileAccount['lines'];
  /** The use of each line. */
  uses: readonly LineUse[];
  scroller: RefObject<HTMLDivElement | null>;
}

/** The colours of a page's lines with their numbers; a press goes to the next line of a use, after the last to the first. */
export function UseLegend({ lines, uses, scroller }: UseLegendProps) {
  const last = useRef(0);
  const goToNext = (use: ColouredUse) => {
    const after = uses.indexOf(use, last.current);
    const found = after === -1 ? uses.indexOf(use) : after;
    if (found === -1 || scroller.current === null) return;
    // A run of lines is one place.
    let end = found;
    while (uses[end] === use) end += 1;
    last.current = end;
    focusLine(scroller.current, found + 1);
  };
  return (
    <section aria-label={healthMessages.usesOfLines} className="health-legend">
      {colouredUses.map((use) => (
        <button
          key={use}
          type="button"
          disabled={lines[use] === 0}
          title={healthMessages.useMeanings[use]}
          aria-label={healthMessages.nextOf(healthMessages.uses[use], lines[use])}
          onClick={() => goToNext(use)}
        >
          <UseSwatch use={use} /> {healthMessages.uses[use]}{' '}
          <span className="health-count">{formatNumber(lines[use])}</span>
        </button>
      ))}
      <span className="health-uncoloured">{healthMessages.uncoloured(lines)}</span>
    </section>
  );
}
