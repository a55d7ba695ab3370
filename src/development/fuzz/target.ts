import { isDeepStrictEqual } from 'node:util';
import type { Arbitrary } from 'fast-check';

/** A part of Paperdex that must hold for any input. */
export interface Target<Input> {
  readonly name: string;
  readonly inputs: Arbitrary<Input>;
  /** Throws if something does not hold for an input. */
  readonly check: (input: Input) => void;
}

/** Throws an error with this message unless the condition holds. */
export function demand(holds: boolean, message: () => string): void {
  if (!holds) throw new Error(message());
}

/** Throws unless two values are equal, whatever the order of their keys. */
export function demandEqual(found: unknown, expected: unknown, what: string): void {
  // Copies have the usual prototypes.
  if (isDeepStrictEqual(structuredClone(found), structuredClone(expected))) return;
  throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`.slice(0, 2_000));
}
