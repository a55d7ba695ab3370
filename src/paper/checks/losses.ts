/** What of a dataset could not be shown because it is malformed. */
export interface Losses {
  /** The number of papers that were left out. */
  readonly skipped: number;
  /** The number of papers that are shown without the fields that are malformed. */
  readonly inPart: number;
  /** The names of the dataset's other fields of which something was left out. */
  readonly damaged: readonly string[];
}

/** Tells whether anything of a dataset could not be shown. */
export function hasLosses({ skipped, inPart, damaged }: Losses): boolean {
  return skipped + inPart + damaged.length > 0;
}
