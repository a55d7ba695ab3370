import { isLabel } from '../../names/link-kind.ts';
import type { Span } from '../lines/spans.ts';

/** How well a span reads as a tag, in log odds against a remark; null if it cannot be one. */
export function asTag(span: Span): number | null {
  const { text, open, mark, line, end } = span;
  if (text.length > 40 || text.split(/\s+/u).length > 4) return null;
  if (span.read(isLabel)) return null;
  if (/^#\p{L}/u.test(text)) return 4;
  if (/^(?:new|hot|updated?)!$/iu.test(text)) return 4;
  if (mark === 'code') return 0.2;
  // `(Knots)A Title`
  if (open === '^(' && /^\)\p{Lu}/u.test(line.text.text.slice(end, end + 2))) return 1;
  return open.endsWith('[') ? 1 : null;
}
