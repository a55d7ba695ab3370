import { isSurelyPeople } from '../confidence.ts';
import type { Labelling } from '../label-lines.ts';

/** Whether `fieldsOf` makes the same of two labellings of the same lines. */
export function haveSameFields(a: Labelling, b: Labelling): boolean {
  return (
    a.ownFieldNames.size === 0 &&
    b.ownFieldNames.size === 0 &&
    a.titleLine === b.titleLine &&
    a.lines.every((spans, line) => {
      const others = b.lines[line] ?? [];
      return (
        spans.length === others.length &&
        spans.every((one, index) => {
          const other = others[index];
          return (
            other !== undefined &&
            one.span === other.span &&
            one.label === other.label &&
            (one.label !== 'people' || isSurelyPeople(one) === isSurelyPeople(other))
          );
        })
      );
    })
  );
}
