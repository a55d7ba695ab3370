import { type Label, labels } from './hypothesis.ts';
import type { Span } from './spans.ts';
import { rolePriors, startPriors } from './start-priors.ts';
import { priorStrength } from './weights.ts';

/** The part of a slot that its line gives; `slotKey` adds how the span is set and the delimiter before it. */
export interface Slot {
  /**
   * Container and line of the entry, such as `item|head`, `block|line 1` or `row|column venue`; behind a
   * label, also what it announces: `block|line 1 authors`.
   */
  readonly line: string;
  readonly role: string | null;
}

/** What stands in the slots of a page, counted over its entries. */
export interface SlotCounts {
  readonly labels: Map<string, Map<Label, number>>;
  readonly closings: Map<string, Map<string, number>>;
}

export function emptyCounts(): SlotCounts {
  return { labels: new Map(), closings: new Map() };
}

/** The name of the slot that a span stands in: its line, how it is set, and the delimiter before it. */
export function slotKey({ line }: Slot, { open, mark }: Pick<Span, 'open' | 'mark'>): string {
  return `${line}|${mark}|${open}`;
}

/** Adds a labelled span to the counts, or takes it out with a negative weight. */
export function count(counts: SlotCounts, slot: Slot, span: Span, label: Label, weight: number): void {
  const key = slotKey(slot, span);
  add(counts.labels, key, label, weight);
  if (closes.has(label)) add(counts.closings, `${key}|${label}`, span.close, weight);
}

/** The labels whose ends are learned. */
const closes: ReadonlySet<Label> = new Set(['title', 'venue', 'people', 'organisation']);

function add<Key>(table: Map<string, Map<Key, number>>, slot: string, key: Key, weight: number): void {
  const row = table.get(slot) ?? new Map<Key, number>();
  row.set(key, (row.get(key) ?? 0) + weight);
  table.set(slot, row);
}

/** The share of each label that was counted in a slot, largest first. */
export function sharesIn({ labels: rows }: SlotCounts, key: string): readonly (readonly [Label, number])[] {
  const row = rows.get(key) ?? new Map<Label, number>();
  const total = sum(row);
  return [...row]
    .map(([label, count]) => [label, count / total] as const)
    .filter(([, share]) => share >= 0.01)
    .sort((a, b) => b[1] - a[1]);
}

/** Log priors of labels, remembered while the counts stay as they are. */
export type Priors = (key: string, slot: Slot, span: Span, label: Label) => number;

/** The priors by some counts. They must not change while the result is used. */
export function createPriors(counts: SlotCounts): Priors {
  const known = new Map<string, Map<string, number>>();
  return (key, slot, span, label) => {
    const end = closes.has(label) ? span.close : '';
    let ofSlot = known.get(key);
    if (ofSlot === undefined) {
      ofSlot = new Map();
      known.set(key, ofSlot);
    }
    const name = end === '' ? label : `${label}${end}`;
    const before = ofSlot.get(name);
    if (before !== undefined) return before;
    const prior = logPrior(counts, slot, span, label);
    ofSlot.set(name, prior);
    return prior;
  };
}

/** The log probability of a label in a slot, and of its end there relative to that of any other end. */
function logPrior(counts: SlotCounts, slot: Slot, span: Span, label: Label): number {
  const key = slotKey(slot, span);
  const row = counts.labels.get(key);
  const start = startPrior(slot, span, label);
  const total = row === undefined ? 0 : sum(row);
  const learned = ((row?.get(label) ?? 0) + priorStrength * start) / (total + priorStrength);
  return Math.log(learned) + (closes.has(label) ? logClosing(counts, `${key}|${label}`, span.close) : 0);
}

/** How many kinds of ends there are, about. */
const ends = 8;

function logClosing(counts: SlotCounts, key: string, close: string): number {
  const row = counts.closings.get(key);
  if (row === undefined) return 0;
  const total = sum(row);
  const share = ((row.get(close) ?? 0) + priorStrength / ends) / (total + priorStrength);
  return Math.max(-2.5, Math.min(0.8, Math.log(share * ends))) * (total / (total + priorStrength));
}

function startPrior({ line, role }: Slot, { open }: Span, label: Label): number {
  const table =
    (role === null ? undefined : rolePriors[role]) ??
    startPriors[openName(line, open)] ??
    startPriors.other ??
    {};
  const named = table[label];
  if (named !== undefined) return named;
  const rest = 1 - Object.values(table).reduce((all, each) => all + each, 0);
  return Math.max(rest, 0.02) / (labels.length - Object.keys(table).length + 1);
}

/** The name of a start table. `^` means that the span begins its line. */
function openName(line: string, open: string): string {
  if (!open.startsWith('^')) return open;
  return line.endsWith('|head') ? `head${open.slice(1)}` : 'line';
}

function sum(row: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const value of row.values()) total += value;
  return total;
}
