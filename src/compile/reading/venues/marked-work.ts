import { opensWithHanSurname } from '../../names/gazetteer/chinese-surnames.ts';
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

/** `李山`, `李山、王海` */
const hanNames = /^\p{Script=Han}{2,4}(?:[、，,]\s?\p{Script=Han}{2,4})*$/u;
const hangulNames = /^\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4})*$/u;

/** Tells whether a span is who wrote the work that the marks after it name: `李山：〈A Title〉`, `김바다, 「A Title」`. */
export function isBeforeMarkedWork({ line: { text }, open, end, text: names }: Span): boolean {
  if (open !== '^') return false;
  const after = text.text.slice(end, end + 3);
  return (
    (/^[：:]\s?[〈《「『]/u.test(after) && hanNames.test(names) && areSurnamesFirst(names)) ||
    (/^,\s?[〈《「『]/u.test(after) && hangulNames.test(names))
  );
}

function areSurnamesFirst(names: string): boolean {
  return !namesKindOfWork(names) && names.split(/[、，,]\s?/u).every(opensWithHanSurname);
}

const kindOfWork =
  /^(?:文[章献獻集]|方[法案]|章[节節]|[项項]目|全[文书書]|目[录錄]|[应應]用|[综綜]述|[简簡]介)$/u;

/** Tells whether words are what a work is, although they begin as a surname does: `文章：《A Title》`. */
export function namesKindOfWork(text: string): boolean {
  return kindOfWork.test(text);
}
