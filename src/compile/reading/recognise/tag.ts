import { splitAtSpace } from '../../markdown/white-space.ts';
import { isLabel } from '../../names/link-kind.ts';
import type { Span } from '../lines/spans.ts';
import { areHashtags } from './titles/title-form.ts';

/** How well a span reads as a tag, in log odds; null if it cannot be one. */
export function asTag(span: Span): number | null {
  const { text, open, setAs, line, end } = span;
  if (areHashtags(text)) return 4;
  if (text.length > 40 || splitAtSpace(text).length > 4) return null;
  if (span.read(isLabel)) return null;
  if (/^#\p{L}/u.test(text)) return 4;
  if (/^(?:new|hot|updated?)!$/iu.test(text)) return 4;
  if (setAs === 'code') return opensInCode(span) ? 2 : 0.2;
  // `(Knots)A Title`
  if (open === '^(' && /^\)\p{Lu}/u.test(line.text.text.slice(end, end + 2))) return 1;
  // `[Kite. Lett. 12 (2021)]`: `Kite` is part of an abbreviated name, not a tag.
  return open.endsWith('[') && !(span.close === '.' && /^\p{L}+$/u.test(text)) ? 1 : null;
}

/** Code that opens a line or follows such code, before more code or a link: not a word of a sentence. */
function opensInCode({ isSetOff, line: { atoms }, from, to }: Span): boolean {
  const after = atoms[to + 1];
  return (
    isSetOff &&
    (after?.style === 'code' || after?.link != null) &&
    atoms.slice(0, from).every(({ style }) => style === 'code')
  );
}
