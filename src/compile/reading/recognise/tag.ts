import { isLabel } from '../../names/link-kind.ts';
import type { Span } from '../spans.ts';

/** How well a span reads as a tag, in log odds against a remark; null if it cannot be one. */
export function asTag({ text, open, mark, line, end }: Span): number | null {
  if (text.length > 40 || text.split(/\s+/u).length > 4) return null;
  if (isLabel(text)) return null;
  if (/^#\p{L}/u.test(text)) return 4;
  if (/^(?:new|hot|updated?)!$/iu.test(text)) return 4;
  if (mark === 'code') return 0.2;
  // `(Knots)A Title`
  if (open === '^(' && /^\)\p{Lu}/u.test(line.text.text.slice(end, end + 2))) return 1;
  return open.endsWith('[') ? 1 : null;
}
