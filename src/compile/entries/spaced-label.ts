import type { BracketGroup } from '../markdown/bracket-groups.ts';
import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import type { Reading } from './tail-reading.ts';

/** `[Blog] (https://…)`: a space between the brackets keeps the parser from seeing the link that was meant. False when there is none. */
export function readSpacedLabel(
  { text }: StyledText,
  { start, inner }: BracketGroup,
  end: number,
  reading: Reading,
): boolean {
  const label = /\[([^[\]]{2,30})\]\s+$/u.exec(text.slice(end, start))?.[1];
  const [mark, second] = linksOf(inner);
  const address = inner.text.trim();
  if (label === undefined || mark === undefined || second !== undefined) return false;
  if (!/^https?:/iu.test(address) || mark.end - mark.start < address.length) return false;
  if (reading.rest.at(-1)?.endsWith(`[${label}]`)) reading.rest.pop();
  reading.links.push({ mark, label, isVenue: false, inBrackets: true });
  return true;
}
