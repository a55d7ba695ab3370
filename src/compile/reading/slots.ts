import type { Label } from './hypothesis.ts';
import type { Span } from './lines/spans.ts';
import { type StartPriors, startPriorsOf } from './start-priors.ts';
import { priorStrength } from './weights.ts';

/** The part of a slot that its line gives; a place adds how the span is set and the delimiter before it. */
export interface Slot {
  /**
   * Container and line of the entry, such as `item|head`, `block|line 1` or `row|column venue`; after a
   * label, also what it announces: `block|line 1 authors`.
   */
  readonly line: string;
  readonly role: string | null;
}

/** Where the spans that begin at an atom stand. */
export interface Place {
  readonly slot: Slot;
  /** The name that it is counted under: its line, how the spans are set, and the delimiter before them. */
  readonly key: string;
  /** How likely each label is there before the page is known. */
  readonly start: StartPriors;
}

/** The place of the spans that begin with this one. */
export function placeOf(slot: Slot, { open, mark }: Pick<Span, 'open' | 'mark'>): Place {
  return { slot, key: `${slot.line}|${mark}|${open}`, start: startPriorsOf(slot, open) };
}

interface Tally<Key> {
  total: number;
  readonly of: Map<Key, number>;
}

/** What stands in one slot. */
export interface SlotCount {
  readonly labels: Tally<Label>;
  /** The delimiters that the spans of a label close at. */
  readonly closings: Map<Label, Tally<string>>;
}

/** The labels whose ends are learned. */
const closes: ReadonlySet<Label> = new Set(['title', 'venue', 'people', 'organisation']);

/** What stands in the slots of a page, counted over its entries. */
export class SlotCounts {
  readonly #slots = new Map<string, SlotCount>();

  /** Adds a labelled span, or takes it out with a negative weight. */
  add({ key }: Place, label: Label, close: string, weight: number): void {
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = { labels: emptyTally(), closings: new Map() };
      this.#slots.set(key, slot);
    }
    addTo(slot.labels, label, weight);
    if (!closes.has(label)) return;
    const closings = slot.closings.get(label) ?? emptyTally();
    slot.closings.set(label, closings);
    addTo(closings, close, weight);
  }

  /** What was counted at a place; undefined if nothing was. */
  at({ key }: Place): SlotCount | undefined {
    return this.#slots.get(key);
  }

  /** The share of each label that was counted at a place, largest first. */
  sharesAt(place: Place): readonly (readonly [Label, number])[] {
    const { total, of } = this.at(place)?.labels ?? emptyTally<Label>();
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

/** The log probability of a label at a place, and of its end there relative to that of any other end. */
export function logPrior(
  counted: SlotCount | undefined,
  start: StartPriors,
  label: Label,
  close: string,
): number {
  if (counted === undefined) return Math.log(start[label]);
  const { total, of } = counted.labels;
  const learned = ((of.get(label) ?? 0) + priorStrength * start[label]) / (total + priorStrength);
  const closings = counted.closings.get(label);
  return Math.log(learned) + (closings === undefined ? 0 : logClosing(closings, close));
}

/** How many kinds of ends there are, about. */
const ends = 8;

function logClosing({ total, of }: Tally<string>, close: string): number {
  const share = ((of.get(close) ?? 0) + priorStrength / ends) / (total + priorStrength);
  return Math.max(-2.5, Math.min(0.8, Math.log(share * ends))) * (total / (total + priorStrength));
}
