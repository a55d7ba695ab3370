import type { StyledText } from '../markdown/styled-text.ts';

/** Tells whether a line is set in italics from end to end. */
export function isItalic({ text, marks }: StyledText): boolean {
  return marks.some(({ kind, start, end }) => kind === 'emphasis' && end - start >= text.trim().length - 2);
}

/** Tells whether a line holds bold words. */
export function isBold({ marks }: StyledText): boolean {
  return marks.some(({ kind }) => kind === 'strong');
}
