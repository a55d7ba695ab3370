import type { CutLine } from './atoms.ts';
import type { PreparedLine, Reading } from './paths.ts';

import { recognise } from './recognise/recognise.ts';
import { type Slot, slotKey } from './slots.ts';
import { spansOf } from './spans.ts';

/** Finds the spans of a line and what each may be. `slotOf` tells where the span beginning at an atom stands. */
export function prepareLine(
  cut: CutLine,
  slotOf: (atom: number) => Slot,
  mayHoldTitle: boolean,
): PreparedLine {
  const readings = spansOf(cut).map((spans, from) => {
    const slot = slotOf(from);
    const key = spans[0] === undefined ? '' : slotKey(slot, spans[0]);
    return spans.map((span): Reading => {
      const scores = [...recognise(span, slot.role, mayHoldTitle)];
      return { span, slot, key, scores };
    });
  });
  return { cut, readings, mayHoldTitle };
}
