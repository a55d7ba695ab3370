import type { CutLine } from './atoms.ts';
import type { Label } from './hypothesis.ts';

import type { Priors, Slot } from './slots.ts';
import type { Span } from './spans.ts';
import { strayCost } from './weights.ts';

/** A span with what it may be and where it stands. None of it depends on other lines. */
export interface Reading {
  readonly span: Span;
  readonly slot: Slot;
  /** The name of its slot. */
  readonly key: string;
  /** Scores without priors, of every label but title. */
  readonly scores: readonly (readonly [Label, number])[];
  /** The score as a title; null if it cannot be one. */
  readonly title: number | null;
}

/** A line, ready to be labelled. */
export interface PreparedLine {
  readonly cut: CutLine;
  /** The readings of the spans that begin at each atom. */
  readonly readings: readonly (readonly Reading[])[];
  /** Whether the title may stand in it. */
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

/** The best labellings without a title of all beginnings and ends of a line. */
export interface Paths {
  /** The best total of the atoms before each atom, if the title begins there. */
  readonly beforeTitle: readonly number[];
  /** The best total of each atom and all after it. */
  readonly after: readonly number[];
  readonly spansBefore: (atom: number) => LabelledSpan[];
  readonly spansAfter: (atom: number) => LabelledSpan[];
}

/** Finds the best labellings of a line without a title. */
export function labelWithoutTitle({ readings }: PreparedLine, priors: Priors): Paths {
  const size = readings.length;
  const before: number[] = [0, ...Array<number>(size).fill(Number.NEGATIVE_INFINITY)];
  const after: number[] = [...Array<number>(size).fill(Number.NEGATIVE_INFINITY), 0];
  const into: (Scored | null)[] = Array(size + 1).fill(null);
  const from: (Scored | null)[] = Array(size + 1).fill(null);
  const best = readings.map((spans) => spans.map((reading) => bestLabel(reading, priors)));
  for (let atom = 0; atom < size; atom += 1)
    for (const scored of best[atom] ?? []) {
      const next = scored.reading.span.to + 1;
      const stray = scored.label === 'remark' ? strayCost : 0;
      const total = (before[atom] ?? 0) + scored.score - stray;
      if (total <= (before[next] ?? 0)) continue;
      before[next] = total;
      into[next] = scored;
    }
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
        spans.unshift(labelled(scored, priors));
        at = scored.reading.span.from;
      }
      return spans;
    },
    spansAfter: (atom) => {
      const spans: LabelledSpan[] = [];
      for (let at = atom; at < size; ) {
        const scored = from[at];
        if (scored == null) break;
        spans.push(labelled(scored, priors));
        at = scored.reading.span.to + 1;
      }
      return spans;
    },
  };
}

/** A span with the label that suits it best, before it is known whether it is part of the best path. */
interface Scored {
  readonly reading: Reading;
  readonly label: Label;
  readonly score: number;
}

function bestLabel(reading: Reading, priors: Priors): Scored {
  const { span, slot, key, scores } = reading;
  let label: Label = 'remark';
  let best = Number.NEGATIVE_INFINITY;
  for (const [each, own] of scores) {
    const score = own + priors(key, slot, span, each);
    if (score <= best) continue;
    best = score;
    label = each;
  }
  return { reading, label, score: best };
}

function labelled(
  { reading: { span, slot, key, scores }, label, score }: Scored,
  priors: Priors,
): LabelledSpan {
  const weights = scores.map(([each, own]): [Label, number] => [
    each,
    Math.exp(own + priors(key, slot, span, each) - score),
  ]);
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  const shares = weights.flatMap(([each, weight]): [Label, number][] =>
    weight > 0.02 * sum ? [[each, weight / sum]] : [],
  );
  return { span, slot, label, score, shares };
}
