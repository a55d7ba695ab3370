import type { Span } from '../lines/spans.ts';
import { namesEditors } from './chapter.ts';

/** How well a span reads as a remark, in log odds. */
export function asRemark({ text, length }: Span): number {
  // What comes before a book, its editors and the last of several names.
  if (/^(?:in|from|and|et|und|eds?|editors?)[.:]?$/iu.test(text)) return 0.8;
  if (namesEditors(text)) return 5;
  if (length <= 40 && !/\s\S+\s/u.test(text)) return /^\p{Ll}/u.test(text) ? 0 : -0.7;
  return (text.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) * 9 > length ? 0.8 : 0;
}
