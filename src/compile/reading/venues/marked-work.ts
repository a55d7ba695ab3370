import type { Span } from '../lines/spans.ts';

/**
 * `〈A Title〉，《文物》`, `「A Title」『凧学会誌』`: words between the end of an article's title and what contains it, such as
 * its editors.
 */
const afterTitle = /[〉」”’][\s)\]，,、。．.]{0,3}(?:[載载收見见刊in][^〈《「『“]{0,40})?$/u;

/**
 * Tells whether a span is a journal or a book by the marks around it: Chinese, Japanese and Korean citations set the
 * title of an article in single marks or in corner brackets, and right after it what it appeared in, in double ones.
 */
export function isMarkedWork({ line: { text }, start, end }: Span): boolean {
  return (
    /[《『]$/u.test(text.text.slice(Math.max(0, start - 1), start)) &&
    /^[》』]/u.test(text.text.slice(end, end + 1)) &&
    afterTitle.test(text.text.slice(Math.max(0, start - 60), start - 1))
  );
}
