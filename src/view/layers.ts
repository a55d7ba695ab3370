/**
 * What lies below a history entry that opened a paper: the address that closing the paper returns to, and how
 * many entries back it is.
 */
export interface Below {
  readonly address: string;
  readonly steps: number;
}

/**
 * What lies below a new entry. `before` and `after` are the open paper of the entry it follows and its own,
 * `address` and `below` belong to the entry that it follows. Null if no paper is open, and if the first one was
 * opened by a link from elsewhere: then there is nothing to return to.
 */
export function belowNewEntry(
  before: string | null,
  after: string | null,
  address: string,
  below: Below | null,
): Below | null {
  if (after === null) return null;
  if (before === null) return { address, steps: 1 };
  return below === null ? null : { ...below, steps: below.steps + 1 };
}

/**
 * How many entries to go back so that the address becomes `wanted` and no entry is left over; 0 if the current
 * entry should get that address instead.
 */
export function stepsBack(below: Below | null, wanted: string): number {
  return below?.address === wanted ? below.steps : 0;
}
