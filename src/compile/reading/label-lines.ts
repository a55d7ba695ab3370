import type { Span } from './lines/spans.ts';
import {
  type LabelledSpan,
  labelWithoutTitle,
  type PartialLabellings,
  type PreparedLine,
} from './partial-labellings.ts';
import { logPrior, type Slot, type SlotCounts } from './slots.ts';

/** The best labelling of an entry's lines. */
export interface Labelling {
  readonly title: LabelledSpan | null;
  /** The title of the best labelling with another title. */
  readonly runnerUp: LabelledSpan | null;
  /** The line that has the title. */
  readonly titleLine: number;
  readonly lines: readonly (readonly LabelledSpan[])[];
  /** How much the best labelling with a title scores above the best without one. */
  readonly gain: number;
  /** How much the title gains above the runner-up: little if both could be the title. */
  readonly margin: number;
  /** The names of the page's own fields, folded. */
  readonly ownFieldNames: ReadonlySet<string>;
  /** Whether the page prints surnames before given names. */
  readonly surnamesFirst: boolean;
}

const noFieldNames: ReadonlySet<string> = new Set();

interface TitleChoice {
  readonly line: number;
  readonly span: Span;
  readonly slot: Slot;
  readonly score: number;
  readonly gain: number;
}

/** Labels the lines of an entry with exactly one title, if any span may be one. */
export function labelLines(lines: readonly PreparedLine[], counts: SlotCounts): Labelling {
  const partials = lines.map((line) => labelWithoutTitle(line, counts));
  const [best, second] = bestTitles(lines, partials, counts);
  if (best === null)
    return {
      title: null,
      runnerUp: null,
      titleLine: 0,
      lines: partials.map((partial) => partial.spansAfter(0)),
      gain: 0,
      margin: 0,
      ownFieldNames: noFieldNames,
      surnamesFirst: false,
    };
  const title = titleSpan(best);
  const { from, to } = title.span;
  return {
    title,
    runnerUp: second === null ? null : titleSpan(second),
    titleLine: best.line,
    lines: partials.map((partial, index) =>
      index === best.line
        ? [...partial.spansBefore(from), title, ...partial.spansAfter(to + 1)]
        : partial.spansAfter(0),
    ),
    gain: best.gain,
    margin: best.gain - (second?.gain ?? Number.NEGATIVE_INFINITY),
    ownFieldNames: noFieldNames,
    surnamesFirst: false,
  };
}

/** The title that gains most over a labelling without title, and the second best. */
function bestTitles(
  lines: readonly PreparedLine[],
  partials: readonly PartialLabellings[],
  counts: SlotCounts,
): [TitleChoice | null, TitleChoice | null] {
  let best: TitleChoice | null = null;
  let second: TitleChoice | null = null;
  lines.forEach(({ mayHoldTitle, slots, readings }, line) => {
    const partial = partials[line];
    if (!mayHoldTitle || partial === undefined) return;
    readings.forEach((readingsAt, atom) => {
      const slot = slots[atom];
      if (slot === undefined) return;
      const counted = counts.at(slot);
      for (const { span, title: titleScore } of readingsAt) {
        if (titleScore === null) continue;
        const score = titleScore + logPrior(counted, slot.initial, 'title', span.close);
        const rest = (partial.beforeTitle[span.from] ?? 0) + (partial.after[span.to + 1] ?? 0);
        const choice = { line, span, slot, score, gain: rest + score - (partial.after[0] ?? 0) };
        if (best === null || choice.gain > best.gain) [best, second] = [choice, best];
        else if (second === null || choice.gain > second.gain) second = choice;
      }
    });
  });
  return [best, second];
}

function titleSpan({ span, slot, score }: TitleChoice): LabelledSpan {
  return { span, slot, label: 'title', score, shares: [['title', 1]] };
}
