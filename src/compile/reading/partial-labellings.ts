import type { Label } from './hypothesis.ts';
import type { CutLine } from './lines/atoms.ts';
import type { Span } from './lines/spans.ts';
import type { Hypothesis } from './recognise/recognise.ts';
import { logPrior, type Slot, type SlotCount, type SlotCounts } from './slots.ts';
import { remarkBeforeTitleCost } from './weights.ts';

/** A span with its hypotheses. None of this depends on other lines. */
export interface Reading {
  readonly span: Span;
  /** The score of every label but title, before its slot is asked. */
  readonly hypotheses: readonly Hypothesis[];
  /** The score as a title; null if it cannot be one. */
  readonly title: number | null;
}

/** A line, ready to be labelled. */
export interface PreparedLine {
  readonly cut: CutLine;
  /** The slots of the spans that begin at each atom. */
  readonly slots: readonly Slot[];
  /** The readings of the spans that begin at each atom. */
  readonly readings: readonly (readonly Reading[])[];
  /** Whether it may contain the title. */
  readonly mayHoldTitle: boolean;
}

/** A span and the label that it was given. */
export interface LabelledSpan {
  readonly span: Span;
  readonly slot: Slot;
  readonly label: Label;
  readonly score: number;
  /** How likely each label is for this span, given the slots; the shares add up to 1. */
  readonly shares: readonly (readonly [Label, number])[];
}

/** For every prefix and every suffix of a line, its best labelling without a title. */
export interface PartialLabellings {
  /** By atom, the best total of the atoms before it, if the title begins there; empty without a title. */
  readonly beforeTitle: Float64Array;
  /** For each atom, the best total of the labels from it to the end. */
  readonly after: Float64Array;
  readonly spansBefore: (atom: number) => LabelledSpan[];
  readonly spansAfter: (atom: number) => LabelledSpan[];
}

/** Finds, for every prefix and every suffix of a line, its best labelling without a title. */
export function labelWithoutTitle(
  { slots, readings, mayHoldTitle }: PreparedLine,
  counts: SlotCounts,
): PartialLabellings {
  const size = readings.length;
  const after = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  after[size] = 0;
  const from: (Scored | null)[] = Array(size + 1).fill(null);
  const best = readings.map((spans, atom) => bestLabels(spans, slots[atom], counts));
  const { before, into } = mayHoldTitle ? labelBeforeTitle(best) : nothingBefore;
  for (let atom = size - 1; atom >= 0; atom -= 1)
    for (const scored of best[atom] ?? []) {
      const total = scored.score + (after[scored.reading.span.to + 1] ?? 0);
      if (total <= (after[atom] ?? 0)) continue;
      after[atom] = total;
      from[atom] = scored;
    }
  return {
    beforeTitle: before,
    after,
    spansBefore: (atom) => {
      const spans: LabelledSpan[] = [];
      for (let at = atom; at > 0; ) {
        const scored = into[at];
        if (scored == null) break;
        spans.unshift(labelled(scored));
        at = scored.reading.span.from;
      }
      return spans;
    },
    spansAfter: (atom) => {
      const spans: LabelledSpan[] = [];
      for (let at = atom; at < size; ) {
        const scored = from[at];
        if (scored == null) break;
        spans.push(labelled(scored));
        at = scored.reading.span.to + 1;
      }
      return spans;
    },
  };
}

interface BeforeTitle {
  readonly before: Float64Array;
  /** The last span of each of these labellings. */
  readonly into: readonly (Scored | null)[];
}

const nothingBefore: BeforeTitle = { before: new Float64Array(0), into: [] };

/** Finds, for every prefix of a line, its best labelling if the title follows. */
function labelBeforeTitle(best: readonly (readonly Scored[])[]): BeforeTitle {
  const before = new Float64Array(best.length + 1).fill(Number.NEGATIVE_INFINITY);
  const into: (Scored | null)[] = Array(best.length + 1).fill(null);
  before[0] = 0;
  best.forEach((spans, atom) => {
    for (const scored of spans) {
      const next = scored.reading.span.to + 1;
      const cost = scored.label === 'remark' ? remarkBeforeTitleCost : 0;
      const total = (before[atom] ?? 0) + scored.score - cost;
      if (total <= (before[next] ?? 0)) continue;
      before[next] = total;
      into[next] = scored;
    }
  });
  return { before, into };
}

/** A span with its best label. Whether the line is cut at this span is decided later. */
interface Scored {
  readonly reading: Reading;
  readonly slot: Slot;
  readonly counted: SlotCount | undefined;
  readonly label: Label;
  readonly score: number;
}

/** The spans that begin at an atom, each with the label that suits it best. */
function bestLabels(readings: readonly Reading[], slot: Slot | undefined, counts: SlotCounts): Scored[] {
  if (slot === undefined) return [];
  const counted = counts.at(slot);
  return readings.map((reading) => {
    let label: Label = 'remark';
    let best = Number.NEGATIVE_INFINITY;
    for (const [each, own] of reading.hypotheses) {
      const score = own + logPrior(counted, slot.initial, each, reading.span.close);
      if (score <= best) continue;
      best = score;
      label = each;
    }
    return { reading, slot, counted, label, score: best };
  });
}

function labelled({ reading: { span, hypotheses }, slot, counted, label, score }: Scored): LabelledSpan {
  const weights = hypotheses.map(([each, own]) =>
    Math.exp(own + logPrior(counted, slot.initial, each, span.close) - score),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares: [Label, number][] = [];
  hypotheses.forEach(([each], index) => {
    const share = (weights[index] ?? 0) / sum;
    if (share > 0.02) shares.push([each, share]);
  });
  return { span, slot, label, score, shares };
}
