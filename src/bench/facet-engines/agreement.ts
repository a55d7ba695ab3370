import { facets } from '../../paper/facets.ts';
import type { Lane } from '../race.ts';
import type { FacetAnswer } from './contestant.ts';

/** What of an answer is compared: the number of papers, and a sum over all counts that changes with any of them. */
export interface FacetReading {
  readonly shown: number;
  readonly checksum: number;
}

/** Reads an answer for comparing. In which order values are listed, and whether those without papers are, makes no difference. */
export function readAnswer({ shown, counts }: FacetAnswer): FacetReading {
  let checksum = 0;
  for (const { key } of facets)
    for (const [value, count] of counts(key)) if (count > 0) checksum += count * hash(`${key}:${value}`);
  return { shown, checksum };
}

/** Throws when two contestants do not show and count the same after any of the toggles: then one of them measures another task. */
export function assertAgreement([first, ...others]: readonly Lane<FacetReading>[]): void {
  for (const { name, readings } of others)
    for (const [step, reading] of readings.entries()) {
      const expected = first?.readings[step];
      if (expected?.shown !== reading.shown)
        throw new Error(
          `after toggle ${step + 1} ${name} shows ${reading.shown} papers, ${first?.name} shows ${expected?.shown}`,
        );
      if (expected.checksum !== reading.checksum)
        throw new Error(`after toggle ${step + 1} ${name} counts other papers than ${first?.name}`);
    }
}

/** A number of 20 bits for a text: sums of many of them, each times a count, stay exact. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed >>> 12;
}
