import { opensWithHanSurname } from '../../names/gazetteer/chinese-surnames.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { Span } from '../lines/spans.ts';
import { namesKindOfWork } from '../venues/marked-work.ts';

/**
 * `推理、编码、道德`: short words in Han characters, most of which begin as no surname does. After a bracket, as in
 * `[美]科弗`, they may be names from elsewhere.
 */
export function isHanWords({ text, open, line, start }: Span): boolean {
  if (!/\p{Script=Han}/u.test(text) || open === '"' || /[\])）】]\s?$/u.test(line.text.text.slice(0, start)))
    return false;
  return line.memo.of(areHanWords, text);
}

/** `弗罗斯特-亚当，[1998]2016，《…》`: names of any script that open a citation. */
const beforeYearAndHanTitle = pattern('u')`
  ^[\p{Script=Han}·•、&\s-]{2,24}等?[,，]\s?(?:\[[\d–-]+\])?${printedYear}[,，]\s?《`;

export function opensHanCitation({ from, open, close, line: { text } }: Span): boolean {
  return from === 0 && open === '^' && close === ',' && beforeYearAndHanTitle.test(text.text);
}

const opensHanList = /^(?:包括|包含|例如|比如|分为|以及|支持|基于|通过)/u;

function areHanWords(text: string): boolean {
  if (opensHanList.test(text) || namesKindOfWork(text)) return true;
  const words = text.split(/[\s、,，;；&]+/u).filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
  return words.length > 0 && words.filter(opensWithHanSurname).length * 2 < words.length;
}
