import { pattern, recentYear } from '../../patterns/pattern.ts';
import { onlyRecentYear } from '../../patterns/year.ts';
import type { Span } from '../lines/spans.ts';
import { isNumberOfSeries } from './titles/title-form.ts';

const pages = pattern('iu')`
  ^(?:pp?\.?|pages?)?\s*(?:[A-Z]{0,3}\d{1,6}|\d{1,3},\d{3})
  \s?[-–−]{1,2}\s?(?:[A-Z]{0,3}\d{1,6}|\d{1,3},\d{3})\.?$`;
/** `Report-57`, `Tech. Rep. No. 12`: one of a series. */
const report = /^(?:tech(?:nical|\.)?\s)?rep(?:ort|\.)[\s-]?(?:no\.?\s?)?\d{1,4}(?:-\d+)?$/iu;
const volume = pattern('iu')`
  ^(?:vol(?:ume)?\.?\s*)?\d{1,4}(?:\s?[.(]\s?(?:no\.?\s?)?\d[\d–-]*\)?)?(?:\s?:\s?[A-Za-z]?\d[\d–-]*)?$
  |^(?:no|issue|art(?:icle)?|ch(?:ap(?:ter)?)?s?)\.?\s?\d+(?:\s?[-–]\s?\d+)?$`;
/** `20(1)`, `14, no. 2`, `vol. 56, no. 2`, `2nd ed`: nothing but volumes and editions has such a form. */
const issue = pattern('iu')`
  ^(?:vol(?:ume)?\.?\s*)?\d{1,4}\s?\(\d[\d–/-]*\)(?:\s?:\s?[A-Za-z]?\d[\d–-]*)?$|^(?:vol(?:ume)?\.?\s*)?
  \d{1,4},?\s(?:no|nr|iss(?:ue)?)\.?\s?\d+$|^(?:vol(?:ume)?|no|nr|iss(?:ue)?|bd)\.?\s?\d{1,4}$
  |^e(?:[a-z]{3})?\d{3,7}$|^\d{1,2}(?:st|nd|rd|th)\sed(?:ition)?\.?$`;
/** `giae074`, `btad311`: letters of a journal, its year and an article's number. */
const articleNumber = /^[a-z]{4}\d{3}$/u;
/** `11257`, `e59`: an article among those of a volume. */
const article = /^(?:\d{5,6}|e\d{2})$/u;
/** `第5期`, `第50-64頁`, `12巻3号`, `34ページ`, `12쪽`: issues, volumes and pages in East Asian languages. */
const inHan =
  /^(?:第?\s?\d[\d\s、，,–—~～-]*[期卷巻号號輯辑冊册集頁页面쪽권호](?:$|(?=[第\d])))+$|^(?:第|pp?\.?)?\s?\d[\d\s–—~～-]*ページ$/u;
/** `[J]`, `[C]`: the kind of a publication, as GB/T 7714 marks it. */
const kindMark = /^(?:[JCMDRSPNZ]|EB)(?:\/OL)?$/u;
const number = pattern('iu')`
  ^(?:doi|isbn|issn|pmid|pmcid|arxiv)\s?:?\s?\S+$|^10\.\d{4,9}\/\S+$
  |^[a-z]{2,8}(?:-[a-z]{2,4})?\/\d{7}(?:v\d)?$`;

/** `Third edition`, `Revised edition`, `First Paper Kites edition`. */
const edition = pattern('iu')`
  ^(?:(?:revised|enlarged|expanded|updated|new|international|first|second|third|fourth|fifth|sixth|seventh
  |eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s){1,2}(?:\p{L}+\s){0,3}ed(?:ition|n)?\.?$`;
/** The day on which somebody looked at an address. */
const visited =
  /^(?:last\s+)?(?:accessed|retrieved|visited|viewed|abgerufen am|consulté le|consultado el)\b.{4,30}$/i;

const dated = pattern('u')`\(${recentYear}\)?$|^${recentYear}\s?\(\d{1,2}\)`;

/**
 * How well a span reads as an identifier or any other bibliographic detail (a volume, pages, an edition, the
 * day of a visit, a mark such as `[J]`), in log odds; null if it is not one.
 */
export function asIdentifier({ text, open }: Span): number | null {
  if (open === '[' && kindMark.test(text)) return 5;
  if (edition.test(text) || visited.test(text)) return 5;
  // The other forms have digits: most words are done with here.
  if (!/\d/u.test(text)) return text.length <= 60 && number.test(text) ? 4 : null;
  if (isNumberOfSeries(text)) return 5;
  // A year after a volume, or before a number (`2024(24)`), is a date of its own.
  if (text.length > 60 || dated.test(text)) return null;
  if (
    pages.test(text) ||
    report.test(text) ||
    number.test(text) ||
    issue.test(text) ||
    articleNumber.test(text) ||
    inHan.test(text)
  )
    return 4;
  if (onlyRecentYear.test(text)) return null;
  return volume.test(text) || article.test(text) ? 2 : null;
}
