import {
  type LabelledSpan,
  labelWithoutTitle,
  type Paths,
  type PreparedLine,
  type Reading,
} from './paths.ts';
import { createPriors, type Priors, type SlotCounts } from './slots.ts';

/** The best labelling of an entry's lines. */
export interface Labelling {
  readonly title: LabelledSpan | null;
  /** The title of the best labelling with another title. */
  readonly runnerUp: LabelledSpan | null;
  /** The line that the title stands in. */
  readonly titleLine: number;
  readonly lines: readonly (readonly LabelledSpan[])[];
  /** The total with the title less that without: how much the title explains. */
  readonly gain: number;
  /** The gain less that of the runner-up. */
  readonly margin: number;
  /** The labels of the page's own fields. */
  readonly ownLabels: ReadonlySet<string>;
}

const noLabels: ReadonlySet<string> = new Set();

interface TitleChoice {
  readonly line: number;
  readonly reading: Reading;
  readonly score: number;
  readonly gain: number;
}

/** Labels the lines of an entry with exactly one title, if any span may be one. */
export function labelLines(lines: readonly PreparedLine[], counts: SlotCounts): Labelling {
  const priors = createPriors(counts);
  const paths = lines.map((line) => labelWithoutTitle(line, priors));
  const [best, second] = bestTitles(lines, paths, priors);
  if (best === null)
    return {
      title: null,
      runnerUp: null,
      titleLine: 0,
      lines: paths.map((path) => path.spansAfter(0)),
      gain: 0,
      margin: 0,
      ownLabels: noLabels,
    };
  const title = titleSpan(best);
  const { from, to } = title.span;
  return {
    title,
    runnerUp: second === null ? null : titleSpan(second),
    titleLine: best.line,
    lines: paths.map((path, index) =>
      index === best.line
        ? [...path.spansBefore(from), title, ...path.spansAfter(to + 1)]
        : path.spansAfter(0),
    ),
    gain: best.gain,
    margin: best.gain - (second?.gain ?? Number.NEGATIVE_INFINITY),
    ownLabels: noLabels,
  };
}

/** The two titles that gain most over the labelling without a title. */
function bestTitles(
  lines: readonly PreparedLine[],
  paths: readonly Paths[],
  priors: Priors,
): [TitleChoice | null, TitleChoice | null] {
  let best: TitleChoice | null = null;
  let second: TitleChoice | null = null;
  for (const [line, { mayHoldTitle, readings }] of lines.entries()) {
    const path = paths[line];
    if (!mayHoldTitle || path === undefined) continue;
    for (const reading of readings.flat()) {
      const { span, slot, key, title } = reading;
      if (title === null) continue;
      const score = title + priors(key, slot, span, 'title');
      const rest = (path.beforeTitle[span.from] ?? 0) + (path.after[span.to + 1] ?? 0);
      const choice = { line, reading, score, gain: rest + score - (path.after[0] ?? 0) };
      if (best === null || choice.gain > best.gain) [best, second] = [choice, best];
      else if (second === null || choice.gain > second.gain) second = choice;
    }
  }
  return [best, second];
}

function titleSpan({ reading: { span, slot }, score }: TitleChoice): LabelledSpan {
  return { span, slot, label: 'title', score, shares: [['title', 1]] };
}
