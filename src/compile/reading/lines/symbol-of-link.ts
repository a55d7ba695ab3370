import type { StyledText } from '../../markdown/styled-text.ts';

/** `[🎞️](…)`, `[↗](…)`: a link whose text is only a symbol that is no emoji by itself. */
export function isSymbolOfLink({ text, marks }: StyledText, start: number, end: number): boolean {
  return (
    /^(?:\p{S}|\uFE0F)+$/u.test(text.slice(start, end)) &&
    marks.some(
      (mark) =>
        mark.kind === 'link' &&
        mark.start <= start &&
        mark.end >= end &&
        !/[\p{L}\p{N}]/u.test(text.slice(mark.start, mark.end)),
    )
  );
}
