import { narrowText } from '../../markdown/narrow-text.ts';
import type { CutLine } from './atoms.ts';

/** Saves time: most texts have single spaces only, and testing for others is faster than replacing them. */
const unevenSpace = /\s{2}|[\n\t]/u;

/** A part of a line's text, with single spaces and in as little memory as it needs. */
export function printedText({ text: { text }, isNarrow }: CutLine, start: number, end: number): string {
  const printed = text.slice(start, end);
  const even = unevenSpace.test(printed) ? printed.replace(/\s{2,}|[\n\t]/gu, ' ') : printed;
  return isNarrow ? even : narrowText(even);
}
