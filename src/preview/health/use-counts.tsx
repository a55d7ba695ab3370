import { formatNumber } from '../../messages/count.ts';
import * as healthMessages from '../../messages/preview/health.ts';
import type { FileAccount } from '../../paper/reports/report.ts';
import type { LineUse } from '../../paper/reports/report-kinds.ts';
import { colouredUses, sumLines } from './line-uses.ts';

type Lines = Readonly<Record<LineUse | 'total', number>>;

/** What became of the lines of all pages: a bar, the five uses with their numbers, and the lines without a colour. */
export function UseCounts({ files }: { files: readonly FileAccount[] }) {
  const lines = sumLines(files);
  return (
    <section aria-label={healthMessages.usesOfLines} className="health-uses">
      <UseBar lines={lines} />
      <ul>
        {colouredUses.map((use) => (
          <li key={use} title={healthMessages.useMeanings[use]}>
            <UseSwatch use={use} /> {healthMessages.uses[use]}{' '}
            <span className="health-count">{formatNumber(lines[use])}</span>
          </li>
        ))}
      </ul>
      <p className="health-uncoloured">{healthMessages.uncoloured(lines)}</p>
    </section>
  );
}

/** The colour of a use, with the pattern that sets it apart without colour. */
export function UseSwatch({ use }: { use: LineUse }) {
  return <span aria-hidden className="health-swatch" data-use={use} />;
}

/** A bar with a part for each use with a colour. It repeats numbers that are elsewhere in words. */
export function UseBar({ lines }: { lines: Lines }) {
  return (
    <span aria-hidden className="health-bar">
      {colouredUses.map((use) =>
        lines[use] === 0 ? null : <span key={use} data-use={use} style={{ flexGrow: lines[use] }} />,
      )}
    </span>
  );
}
