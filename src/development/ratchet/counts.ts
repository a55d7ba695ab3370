import { z } from 'zod/mini';

/** What is counted over the compiler, whose every count may only fall. */
export const kinds = [
  'lines',
  'regular expressions',
  'branches',
  'comparisons with a number',
  'functions that one bullet passes',
  'files that one bullet passes',
] as const;

export type Kind = (typeof kinds)[number];

/** One thing that counts, and where it is. */
export interface Item {
  readonly kind: Kind;
  /** The file, below the project's folder. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** The code that counts, or the name of a function; without line breaks. */
  readonly code: string;
}

const count = z.number().check(z.int(), z.gte(0));

/** The committed counts. */
export const countsSchema = z.record(z.enum(kinds), count);

export type Counts = Readonly<Record<Kind, number>>;

/** Counts items by kind. */
export function countsOf(items: readonly Item[]): Counts {
  return countsSchema.parse(
    Object.fromEntries(kinds.map((kind) => [kind, items.filter((item) => item.kind === kind).length])),
  );
}

/** The kinds that count more than they may. */
export function raisedKinds(allowed: Counts, found: Counts): Kind[] {
  return kinds.filter((kind) => found[kind] > allowed[kind]);
}

/**
 * The items of a kind that a change added: those that their file has more often than before. Code that moved
 * within its file is not new; blank lines never are.
 */
export function newItems(kind: Kind, before: readonly Item[], after: readonly Item[]): Item[] {
  const known = new Map<string, number>();
  const key = ({ path, code }: Item) => `${path} ${code}`;
  for (const item of before.filter((each) => each.kind === kind))
    known.set(key(item), (known.get(key(item)) ?? 0) + 1);
  return after.filter((item) => {
    if (item.kind !== kind || item.code === '') return false;
    const left = known.get(key(item)) ?? 0;
    known.set(key(item), left - 1);
    return left <= 0;
  });
}
