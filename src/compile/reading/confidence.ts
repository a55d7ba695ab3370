import { calibration } from './calibration.ts';
import type { Labelling } from './label-lines.ts';

/**
 * How likely all fields of an entry are right, from 0 to 1: by the margin of its title and by the least certain
 * of its labels, as counted over generated lists.
 */
export function confidenceOf(labelling: Labelling): number {
  return calibrated(certaintyOf(labelling));
}

/** Certainties beyond these differ no more. */
const [lowest, highest] = [-2, 8];

/** The log odds of a labelling before they are calibrated: of its title, against the next one and against none, and of its least certain label. */
export function certaintyOf({ title, lines, margin, gain }: Labelling): number {
  if (title === null) return lowest;
  const odds = lines.flat().flatMap(({ label, shares }) => {
    const share = shares.find(([each]) => each === label)?.[1] ?? 1;
    return label === 'title' || label === 'remark' ? [] : [Math.log(share / Math.max(1e-4, 1 - share))];
  });
  return Math.max(lowest, Math.min(highest, margin, gain, ...odds));
}

/** Reads a certainty off the table, linearly between its rows. */
function calibrated(certainty: number): number {
  const above = Math.max(
    1,
    calibration.findIndex(([from]) => from >= certainty),
  );
  const [low, high] = [calibration[above - 1], calibration[above]];
  if (low === undefined || high === undefined) throw new RangeError('no rows to calibrate by');
  const part = (certainty - low[0]) / (high[0] - low[0]);
  return Math.round(100 * (low[1] + part * (high[1] - low[1]))) / 100;
}
