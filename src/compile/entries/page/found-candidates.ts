import type { Nodes, Table } from 'mdast';
import type { Candidate } from '../../candidates/candidate.ts';
import type { Labelling } from '../../reading/label-lines.ts';
import type { PreparedLine } from '../../reading/partial-labellings.ts';
import type { Evidence } from '../evidence.ts';
import type { KnownEntries } from './known-entry.ts';

/** A candidate's labels, and the evidence that they give. */
export interface Weighing {
  readonly labelling: Labelling;
  readonly evidence: Evidence;
}

/** What was found out about the candidates of a page. */
export interface Found extends KnownEntries {
  readonly candidates: Map<Nodes, Candidate[]>;
  /** The rows of each table, with the headings above it. */
  readonly rows: Map<Table, { readonly section: readonly string[]; readonly rows: readonly Candidate[] }>;
  readonly papers: Map<Candidate, readonly Candidate[]>;
  readonly prepared: Map<Candidate, readonly PreparedLine[]>;
  /** How candidates are weighed by themselves. */
  readonly alone: Map<Candidate, Weighing>;
  /** How they are weighed by the labels that their page gives them. */
  readonly labelled: Map<Candidate, Weighing>;
}

/** A page of which nothing was found out yet. */
export const nothingFound = (): Found => ({
  candidates: new Map(),
  rows: new Map(),
  papers: new Map(),
  prepared: new Map(),
  alone: new Map(),
  labelled: new Map(),
  entries: new Map(),
});

/** The value of a key: from `now`, else from `before` an edit, else from `find`. It is kept in `now`. */
export function knownOr<Key, Value>(
  now: Map<Key, Value>,
  before: ReadonlyMap<Key, Value> | undefined,
  key: Key,
  find: () => Value,
): Value {
  const known = now.get(key);
  if (known !== undefined) return known;
  const value = before?.get(key) ?? find();
  now.set(key, value);
  return value;
}
