import { type Label, labels } from './hypothesis.ts';
import known from './initial-priors.json' with { type: 'json' };
import type { SlotLine } from './slots.ts';

/** How likely each label is. */
export type InitialPriors = Readonly<Record<Label, number>>;

/** How likely some labels are; all others share the rest. */
type Shares = Readonly<Record<string, Partial<InitialPriors>>>;

/**
 * How likely each label is after each delimiter, before the page is known. `cited:`: after the colon of a
 * lead-in to people and a linked title, whose key `prepare-entry.ts` gives the suffix ` cited`.
 */
const initialPriors: Shares = known.openings;

/**
 * How likely each label is after a field name (`Authors:`) or below a column's heading. `work`: a link of
 * several words after `Paper:`, a role that `prepare-entry.ts` sets.
 */
export const rolePriors: Shares = known.roles;

/** Gives the labels that a table does not name equal shares of the probability that it leaves. */
function complete(table: Partial<InitialPriors>): InitialPriors {
  const rest = 1 - Object.values(table).reduce((all, each) => all + each, 0);
  const share = Math.max(rest, 0.02) / (labels.length - Object.keys(table).length + 1);
  return Object.fromEntries(labels.map((label) => [label, table[label] ?? share])) as InitialPriors;
}

const byRole = new Map(Object.entries(rolePriors).map(([role, table]) => [role, complete(table)]));
const byOpening = new Map(Object.entries(initialPriors).map(([name, table]) => [name, complete(table)]));
const elsewhere = complete(initialPriors.other ?? {});

/** How likely each label is after a delimiter in a slot, before the page is known. */
export function initialPriorsOf({ key, role }: SlotLine, open: string): InitialPriors {
  return (role === null ? undefined : byRole.get(role)) ?? byOpening.get(openingName(key, open)) ?? elsewhere;
}

/** The key in `initialPriors`. A span that begins its line opens with `^` and perhaps a bracket. */
function openingName(key: string, open: string): string {
  if (open === ':' && key.endsWith(' cited')) return 'cited:';
  if (!open.startsWith('^')) return open;
  return key.endsWith('|head') ? `head${open.slice(1)}` : 'line';
}
