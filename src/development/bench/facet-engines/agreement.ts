import { facets } from '../../../paper/facets.ts';
import type { EngineTimes } from '../measuring/engine-times.ts';
import type { FacetAnswer } from './engine.ts';

/** What is compared of an answer: the number of papers and a checksum over all counts. */
export interface AnswerSummary {
  readonly shown: number;
  readonly checksum: number;
}

/** Summarises an answer. The order of values and values without papers make no difference. */
export function summariseAnswer({ shown, counts }: FacetAnswer): AnswerSummary {
  let checksum = 0;
  for (const { key } of facets)
    for (const [value, count] of counts(key)) if (count > 0) checksum += count * hash(`${key}:${value}`);
  return { shown, checksum };
}

/**
 * Throws if two engines differ in papers shown or in counts after any toggle: they would be doing
 * different work.
 */
export function assertAgreement([first, ...others]: readonly EngineTimes<AnswerSummary>[]): void {
  for (const { name, results } of others)
    for (const [step, result] of results.entries()) {
      const expected = first?.results[step];
      if (expected?.shown !== result.shown)
        throw new Error(
          `after toggle ${step + 1} ${name} shows ${result.shown} papers, ${first?.name} shows ${expected?.shown}`,
        );
      if (expected.checksum !== result.checksum)
        throw new Error(`after toggle ${step + 1} the counts of ${name} differ from those of ${first?.name}`);
    }
}

/** A 20-bit hash of a text, so that sums of counted hashes stay exact. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed >>> 12;
}
