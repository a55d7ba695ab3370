import { opensWithHanSurname } from '../../names/gazetteer/chinese-surnames.ts';
import { isPublisher } from '../../names/gazetteer/publishers.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { Span } from '../lines/spans.ts';
import { isChinesePress } from '../recognise/publisher.ts';

/**
 * `〈A Title〉，《文物》`, `「A Title」『凧学会誌』`: words between the end of an article's title and what contains it, such
 * as its editors.
 */
const afterTitle = /[〉」”’][\s)\]，,、。．.]{0,3}(?:[載载收見见刊in][^〈《「『“]{0,40})?$/u;

/** `李山.绳结说略.《凧研究》`: who wrote it and a title, each up to a full stop, before the marks of the journal. */
const afterNamesAndTitle =
  /^[^\p{L}]*[\p{Script=Han}·、，,\s]{2,24}[.．。]\s?[^《》.．。]{0,40}(?:《[^《》]{1,40}》)?[^《》.．。]{2,80}[.．。]\s?$/u;

/**
 * Tells whether a span is a journal or a book by the marks around it: Chinese, Japanese and Korean citations
 * set the title of an article in single marks or in corner brackets, and right after it what it appeared in,
 * in double ones.
 */
export function isMarkedWork({ line: { text }, start, end }: Span): boolean {
  return (
    /[《『]$/u.test(text.text.slice(Math.max(0, start - 1), start)) &&
    /^[》』]/u.test(text.text.slice(end, end + 1)) &&
    (afterTitle.test(text.text.slice(Math.max(0, start - 60), start - 1)) ||
      (start < longestOpening && afterNamesAndTitle.test(text.text.slice(0, start - 1))))
  );
}

/** In characters: names and a title before the journal of a citation. */
const longestOpening = 200;
const volumeOrYearFirst = pattern('iu')`^\W*(?:${printedYear}|\d{1,4}\s?\(|vol\.?\s?\d)`;

/**
 * `A Title[J]. 凧学报(哲学社会科学版), 2015`, `[D]. 复旦大学, 2005`, `[C]//凧论文集. 南方出版社`: whether a span is all that stands
 * between the mark for the kind of a work (GB/T 7714) and the next part of the citation. Whatever its words
 * are, it is what contains or issued the work, unless it published a book.
 */
export function isAfterKindMark({ open, close, from, to, text: own, line: { atoms, text } }: Span): boolean {
  if (open !== '[J]' || own.length > 120 || !/\p{L}{2}/u.test(own) || isPublisher(own) || isChinesePress(own))
    return false;
  const next = atoms[to + 1];
  if (next === undefined) return from === to;
  const after = text.text.slice(next.start, next.end);
  return close === ','
    ? volumeOrYearFirst.test(after)
    : close === '.' && (from === to || isPublisher(after) || /^(?:Proceedings|Proc\.)|论文集/u.test(own));
}

/** `李山`, `李山、王海` */
const hanNames = /^\p{Script=Han}{2,4}(?:[、，,]\s?\p{Script=Han}{2,4})*$/u;
/** `风筝县志编委会`: a body, where a citation names its authors. */
const hanBody =
  /^\p{Script=Han}{3,24}(?:委员会|編委会|编委会|编写组|编辑部|研究会|学会|协会|研究所|研究室|办公室)$/u;
const hangulNames = /^\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4})*$/u;

/** Whether a span is who wrote the work in the marks after it: `李山：〈A Title〉`, `김바다, 「A Title」`. */
export function isBeforeMarkedWork({ line: { text }, open, end, text: names }: Span): boolean {
  if (open !== '^' && !(open === '' && hanBody.test(names))) return false;
  const after = text.text.slice(end, end + 3);
  return (
    (/^[：:]\s?[〈《「『]/u.test(after) && hanNames.test(names) && areSurnamesFirst(names)) ||
    (/^\s?《/u.test(after) && hanBody.test(names)) ||
    (/^,\s?[〈《「『]/u.test(after) && hangulNames.test(names))
  );
}

function areSurnamesFirst(names: string): boolean {
  return !namesKindOfWork(names) && names.split(/[、，,]\s?/u).every(opensWithHanSurname);
}

const kindOfWork =
  /^(?:文[章献獻集]|方[法案]|章[节節]|[项項]目|全[文书書]|目[录錄]|[应應]用|[综綜]述|[简簡]介)$/u;

/** Tells whether words say what a work is, although they open like a surname: `文章：《A Title》`. */
export function namesKindOfWork(text: string): boolean {
  return kindOfWork.test(text);
}
