import { type Label, labels } from './hypothesis.ts';
import type { SlotLine } from './slots.ts';

/** How likely each label is. */
export type InitialPriors = Readonly<Record<Label, number>>;

/** How likely each label is after each delimiter, before the page is known. All others share the rest. */
const initialPriors: Readonly<Record<string, Partial<Readonly<Record<Label, number>>>>> = {
  head: {
    title: 0.6,
    remark: 0.08,
    people: 0.08,
    venue: 0.05,
    date: 0.04,
    link: 0.06,
    tag: 0.03,
    'field name': 0.03,
    award: 0.05,
    organisation: 0.015,
  },
  'head[': { venue: 0.25, tag: 0.2, link: 0.25, date: 0.1, title: 0.1, remark: 0.05 },
  'head(': { venue: 0.25, tag: 0.1, link: 0.1, date: 0.3, title: 0.1, remark: 0.1 },
  'head"': { title: 0.9, remark: 0.05 },
  line: {
    people: 0.22,
    remark: 0.28,
    venue: 0.14,
    link: 0.14,
    organisation: 0.08,
    'field name': 0.06,
    date: 0.03,
    award: 0.02,
    title: 0.02,
  },
  '(': {
    venue: 0.36,
    organisation: 0.1,
    people: 0.1,
    date: 0.14,
    link: 0.1,
    remark: 0.14,
    award: 0.03,
    identifier: 0.03,
  },
  '[': { link: 0.5, venue: 0.16, tag: 0.08, date: 0.05, title: 0.08, remark: 0.06 },
  '"': { title: 0.7, remark: 0.2 },
  ']': { title: 0.45, remark: 0.12, link: 0.12, venue: 0.06, people: 0.06, tag: 0.02, date: 0.04 },
  ')': { title: 0.2, remark: 0.25, link: 0.12, venue: 0.12, people: 0.1, date: 0.05 },
  ',': {
    people: 0.25,
    venue: 0.25,
    date: 0.12,
    organisation: 0.08,
    remark: 0.14,
    link: 0.06,
    title: 0.05,
    identifier: 0.06,
    publisher: 0.03,
  },
  '.': {
    people: 0.18,
    venue: 0.22,
    remark: 0.22,
    title: 0.15,
    date: 0.06,
    link: 0.1,
    organisation: 0.04,
    identifier: 0.02,
    publisher: 0.02,
  },
  '-': { remark: 0.35, people: 0.22, venue: 0.12, organisation: 0.08, title: 0.1, date: 0.06, link: 0.05 },
  '|': { venue: 0.2, people: 0.15, link: 0.3, organisation: 0.08, remark: 0.12, date: 0.08, title: 0.05 },
  // After the colon of a lead-in to people and a linked title: `prepare-entry.ts` sets the suffix ` cited`.
  'cited:': { people: 0.8, remark: 0.06, organisation: 0.03 },
  ':': { remark: 0.35, link: 0.25, title: 0.12, people: 0.1, venue: 0.08, date: 0.04 },
  ';': { people: 0.2, venue: 0.2, remark: 0.3, link: 0.15 },
  ' ': {
    title: 0.12,
    link: 0.25,
    remark: 0.25,
    venue: 0.14,
    people: 0.08,
    organisation: 0.04,
    award: 0.04,
    date: 0.04,
    tag: 0.03,
  },
  '”': { venue: 0.25, remark: 0.2, people: 0.15, date: 0.08, link: 0.1, title: 0.05 },
  '//': { venue: 0.8, remark: 0.05, people: 0.02 },
  '[J]': { venue: 0.6, publisher: 0.15, people: 0.05, remark: 0.05, date: 0.05 },
  '@': { organisation: 0.4, venue: 0.35, people: 0.05, remark: 0.1 },
  other: { remark: 0.35, link: 0.15, venue: 0.15, people: 0.1, title: 0.05, date: 0.08 },
};

/** How likely each label is after a field name (`Authors:`) or below a column's heading. */
export const rolePriors: Readonly<Record<string, Partial<Readonly<Record<Label, number>>>>> = {
  title: { title: 0.93, link: 0.02, remark: 0.02 },
  name: { tag: 0.7, title: 0.05, remark: 0.1, link: 0.1 },
  authors: { people: 0.9, organisation: 0.04, remark: 0.03 },
  affiliations: { organisation: 0.9, people: 0.03, remark: 0.03 },
  venue: { venue: 0.8, date: 0.05, award: 0.03, link: 0.03, organisation: 0.03, remark: 0.04 },
  date: { date: 0.9, venue: 0.04, remark: 0.03 },
  links: { link: 0.92, remark: 0.04 },
  // After `Paper:`, a link of several words: `prepare-entry.ts` sets this role.
  work: { link: 0.51, title: 0.44, remark: 0.02 },
  tags: { tag: 0.9, remark: 0.05 },
  notes: { remark: 0.93, link: 0.03 },
};

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
