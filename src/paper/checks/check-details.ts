import type { PaperDetails } from '../dataset-parts.ts';
import { object, optional, withFallback } from './check.ts';
import { mapIn } from './check-dataset.ts';
import { confidence, printedLines, related } from './check-paper.ts';

/** Details of a paper; an invalid one is left out. */
const details = object<PaperDetails>({
  related: withFallback(related, []),
  printedLines: withFallback(optional(printedLines), undefined),
  confidence: withFallback(optional(confidence), undefined),
});

/** Checks the details of each paper, by id; null if there is no table of them. */
export function checkDetails(value: unknown): ReadonlyMap<string, PaperDetails> | null {
  return mapIn(value, 'details', details);
}
