import type { Paper } from '../schema.ts';
import { sameValue } from './same-value.ts';

/** Papers of a list after a save, in their order: each that is as it was before is the same object as before. */
export function keepSamePapers(before: readonly Paper[], after: readonly Paper[]): Paper[] {
  const known = new Map(before.map((paper) => [paper.id, paper]));
  return after.map((paper) => {
    const earlier = known.get(paper.id);
    return earlier !== undefined && sameValue(earlier, paper) ? earlier : paper;
  });
}
