import type { PaperDetails } from '../dataset-parts.ts';
import { invalid, isObject, object, optional } from './check.ts';
import { isLonger, mapIn } from './check-dataset.ts';
import { confidence, printedLines, related } from './check-paper.ts';

/** The details of a paper that passed the check. */
export interface CheckedDetails {
  readonly details: PaperDetails;
  /** Whether nothing was left out. */
  readonly isWhole: boolean;
}

/** Checks the details of each paper, by id, and leaves out invalid ones; null if there is no table of them. */
export function checkDetails(value: unknown): ReadonlyMap<string, CheckedDetails> | null {
  return mapIn(value, 'details', (given, depthLeft): CheckedDetails => {
    let isWhole = true;
    const relations = isObject(given) ? given.related : null;
    const check = object<PaperDetails>(
      { related, printedLines: optional(printedLines), confidence: optional(confidence) },
      () => {
        isWhole = false;
      },
    );
    const found = check(given, depthLeft);
    if (found === invalid) return { details: {}, isWhole: false };
    return { details: found, isWhole: isWhole && !isLonger(relations, found.related ?? []) };
  });
}
