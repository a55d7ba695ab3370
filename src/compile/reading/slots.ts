import type { Label } from './hypothesis.ts';
import { type InitialPriors, initialPriorsOf } from './initial-priors.ts';
import type { Span } from './lines/spans.ts';
import { priorStrength } from './weights.ts';

/** The part of a slot that all spans of a line share, as a key. */
export interface SlotLine {
  /**
   * Container and line of the entry, such as `item|head`, `block|line 1` or `row|column venue`; after a
   * printed field name such as `Authors:`, also that field: `block|line 1 authors`.
   */
  readonly key: string;
  readonly role: string | null;
}

/** The slot of the spans that begin at an atom. */
export interface Slot {
  readonly slotLine: SlotLine;
  /** The key that it is counted under: its line, the style of its spans, and the delimiter before them. */
  readonly key: string;
  /** How likely each label is there before the page is known. */
  readonly initial: InitialPriors;
}

/** The slot of a span: its line, its style and the delimiter before it. */
export function slotOf(slotLine: SlotLine, { open, setAs }: Pick<Span, 'open' | 'setAs'>): Slot {
  return { slotLine, key: `${slotLine.key}|${setAs}|${open}`, initial: initialPriorsOf(slotLine, open) };
}

interface Tally<Key> {
  total: number;
  readonly of: Map<Key, number>;
}

/** What was counted in one slot. */
export interface SlotCount {
  readonly labels: Tally<Label>;
  /** For each label, how often its spans close at which delimiter. */
  readonly closings: Map<Label, Tally<string>>;
}

/** Labels for which the page shows where their spans end; for the others, ends say little. */
const labelsWithEnds: ReadonlySet<Label> = new Set(['title', 'venue', 'people', 'organisation']);

/** The labels in each slot of a page, counted over its entries. */
export class SlotCounts {
  readonly #counts = new Map<string, SlotCount>();

  /** Adds a labelled span, or takes it out with a negative weight. */
  add({ key }: Slot, label: Label, close: string, weight: number): void {
    let counted = this.#counts.get(key);
    if (counted === undefined) {
      counted = { labels: emptyTally(), closings: new Map() };
      this.#counts.set(key, counted);
    }
    addTo(counted.labels, label, weight);
    if (!labelsWithEnds.has(label)) return;
    const closings = counted.closings.get(label) ?? emptyTally();
    counted.closings.set(label, closings);
    addTo(closings, close, weight);
  }

  /** What was counted in a slot; undefined if nothing was. */
  at({ key }: Slot): SlotCount | undefined {
    return this.#counts.get(key);
  }

  /** The share of each label that was counted in a slot, largest first. */
  sharesAt(slot: Slot): readonly (readonly [Label, number])[] {
    const { total, of } = this.at(slot)?.labels ?? emptyTally<Label>();
    return [...of]
      .map(([label, count]) => [label, count / total] as const)
      .filter(([, share]) => share >= 0.01)
      .sort((a, b) => b[1] - a[1]);
  }
}

function emptyTally<Key>(): Tally<Key> {
  return { total: 0, of: new Map() };
}

function addTo<Key>(tally: Tally<Key>, key: Key, weight: number): void {
  tally.total += weight;
  tally.of.set(key, (tally.of.get(key) ?? 0) + weight);
}

/**
 * The log probability of a label in a slot, plus the log of how much likelier than average the label's span
 * closes at this delimiter. The second term is clamped.
 */
export function logPrior(
  counted: SlotCount | undefined,
  initial: InitialPriors,
  label: Label,
  close: string,
): number {
  if (counted === undefined) return Math.log(initial[label]);
  const { total, of } = counted.labels;
  const learned = ((of.get(label) ?? 0) + priorStrength * initial[label]) / (total + priorStrength);
  const closings = counted.closings.get(label);
  return Math.log(learned) + (closings === undefined ? 0 : logClosing(closings, close));
}

/** If ends were random, each delimiter would have about this share: 1 of 8. */
const closingKinds = 8;

function logClosing({ total, of }: Tally<string>, close: string): number {
  const share = ((of.get(close) ?? 0) + priorStrength / closingKinds) / (total + priorStrength);
  return Math.max(-2.5, Math.min(0.8, Math.log(share * closingKinds))) * (total / (total + priorStrength));
}
