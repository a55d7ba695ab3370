import type { Span } from '../lines/spans.ts';
import { namesEditorsOrTranslators, wordForEditors } from './host-book.ts';

/** How well a span reads as a remark, in log odds. */
export function asRemark({ text, length, open, close, from, to, line: { atoms } }: Span): number {
  // `Frost, A., & Berg, M. (Eds.). (2010).`
  if (open.endsWith('(') && close === ')' && wordForEditors.test(text)) return 3;
  // Words before a book or the last of several names, and words for editors.
  if (/^(?:in|from|and|et|und|eds?|editors?)[.:]?$/iu.test(text)) return 0.8;
  // `in *A Book*, Max Berg, ed.`: the book is no editor.
  const holdsItalics = from < to && atoms.slice(from, to + 1).some(({ style }) => style === 'emphasis');
  if (!holdsItalics && namesEditorsOrTranslators(text)) return 5;
  if (length <= 40 && !/\s\S+\s/u.test(text)) return /^\p{Ll}/u.test(text) ? 0 : -0.7;
  return (text.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) * 9 > length ? 0.8 : 0;
}
