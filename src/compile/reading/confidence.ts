import type { Paper } from '../../paper/schema.ts';
import { holdsYear } from '../patterns/year.ts';
import { calibration } from './calibration.ts';
import type { Labelling } from './label-lines.ts';
import type { LabelledSpan } from './partial-labellings.ts';
import { certaintyWeights } from './weights.ts';

/** A decision counts for no less and no more than this: far-off scores say nothing further. */
const [lowest, highest] = [-2, 3];

/** A remark less probable than this may as well be a field that was overlooked. */
const tossUp = 0.7;

/**
 * How sure a labelling is, in log odds: of its title, against the next one and against no title, and of its
 * least certain label.
 */
export function certaintyOf({ title, lines, margin, gain }: Labelling): number {
  if (title === null) return Number.NEGATIVE_INFINITY;
  const spans = lines.flat();
  const least = Math.min(highest, margin, gain, ...spans.map(labelOdds));
  const isUnclear = spans.some((one) => one.label === 'remark' && shareOf(one) < tossUp);
  return (
    certaintyWeights.start +
    certaintyWeights.labels * Math.max(lowest, least) +
    (isUnclear ? certaintyWeights.unclearRemark : 0)
  );
}

/**
 * The penalty for missing facts. Most papers have a venue and a year, so a missing one was probably
 * overlooked. If `rest` still contains a year, a fact beside that year was probably overlooked too.
 */
export function factOdds({ kind, venue, yearFrom, rest }: ReadFacts): number {
  const missing =
    (venue === null ? certaintyWeights.noVenue : 0) +
    (yearFrom === null ? certaintyWeights.noYear : yearFrom === 'arxiv' ? certaintyWeights.yearOfNumber : 0);
  return (kind === 'paper' ? missing : 0) + (holdsYear(rest) ? certaintyWeights.yearInRemark : 0);
}

/** The facts that tell how sure an entry is; `rest` has the words that did not become a fact. */
export interface ReadFacts extends Pick<Paper, 'kind' | 'venue' | 'yearFrom'> {
  readonly rest: string;
}

/** Log odds of a span's label against the others. Infinity for titles and remarks, judged elsewhere. */
export function labelOdds(one: LabelledSpan): number {
  if (one.label === 'title' || one.label === 'remark') return Number.POSITIVE_INFINITY;
  const share = shareOf(one);
  return Math.log(share / Math.max(1e-4, 1 - share));
}

/** Tells whether a span is almost certainly names of people. */
export function isSurelyPeople({ shares }: LabelledSpan): boolean {
  return (shares.find(([each]) => each === 'people')?.[1] ?? 0) > 0.95;
}

function shareOf({ label, shares }: LabelledSpan): number {
  return shares.find(([each]) => each === label)?.[1] ?? 1;
}

/**
 * How likely all fields are right, from 0 to 1, as counted over generated lists: interpolated linearly from
 * the table of certainties.
 */
export function confidenceOf(certainty: number): number {
  const above = calibration.findIndex(([from]) => from >= certainty);
  const [high, low] = [calibration.at(above), calibration.at(above <= 0 ? above : above - 1)];
  if (low === undefined || high === undefined) throw new RangeError('no rows to calibrate by');
  const part = low === high ? 0 : (certainty - low[0]) / (high[0] - low[0]);
  return Math.round(100 * (low[1] + part * (high[1] - low[1]))) / 100;
}
