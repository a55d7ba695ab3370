import { memo } from 'react';
import * as healthMessages from '../../../messages/preview/health.ts';
import type { FramedDiagnostic } from '../../../paper/reports/health.ts';
import type { LineUse } from '../../../paper/reports/report-kinds.ts';
import { formatHealthAddress, type HealthAddress } from '../health-address.ts';
import { LineProblems } from './line-problems.tsx';

interface LineBlockProps {
  /** The index of the first line, and of the line after the last. */
  from: number;
  to: number;
  /** Those of the whole page. */
  lines: readonly string[];
  uses: readonly LineUse[];
  byLine: ReadonlyMap<number, readonly FramedDiagnostic[]>;
  address: HealthAddress;
  /** The line that is explained, and the one in the tab order, if they are in the block. */
  selected: number | null;
  focusable: number | null;
}

/** Consecutive lines of a page. The number of a line is a link to its explanation. */
export const LineBlock = memo(
  function LineBlock({ from, to, lines, uses, byLine, address, selected, focusable }: LineBlockProps) {
    return (
      <ol className="health-block" start={from + 1}>
        {lines.slice(from, to).map((text, index) => {
          const line = from + index + 1;
          const use = uses[line - 1] ?? 'blank';
          const problems = byLine.get(line);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <li key={index}>
              <div className="health-line" data-line={line} data-use={use}>
                <span aria-hidden className="health-use">
                  {healthMessages.useLabels[use]}
                </span>
                <a
                  href={formatHealthAddress({ ...address, line })}
                  aria-label={healthMessages.lineName(line, healthMessages.uses[use])}
                  aria-current={line === selected ? 'true' : undefined}
                  tabIndex={line === focusable ? 0 : -1}
                >
                  {line}
                </a>
                <code>{text}</code>
              </div>
              {problems !== undefined && <LineProblems diagnostics={problems} />}
            </li>
          );
        })}
      </ol>
    );
  },
  // The links of a block need not follow the explained line.
  (before, after) =>
    before.lines === after.lines &&
    before.byLine === after.byLine &&
    before.to === after.to &&
    before.selected === after.selected &&
    before.focusable === after.focusable,
);
