import { narrowText } from '../../markdown/narrow-text.ts';
import type { CutLine } from './atoms.ts';

/** White space other than a single space: most texts have none, and looking is faster than replacing. */
const unevenSpace = /\s{2}|[\n\t]/u;

/** The text from one place of a line to another, with single spaces and in as few bytes as it needs. */
export function printedText({ text: { text }, isNarrow }: CutLine, start: number, end: number): string {
  const printed = text.slice(start, end);
  const even = unevenSpace.test(printed) ? printed.replace(/\s{2,}|[\n\t]/gu, ' ') : printed;
  return isNarrow ? even : narrowText(even);
}
