import type { Candidate } from '../candidates/candidate.ts';
import { isOpenedByTitle } from '../candidates/named-titles.ts';
import { linksOf } from '../markdown/styled-text.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { isDocument, isLabel, isLocalUrl, isPaperUrl } from '../names/link-kind.ts';
import { isLowerCaseTitle, isTitleLike, wordCount } from '../names/title-text.ts';
import { isCitation } from './citation.ts';
import type { ItemsBelow } from './evidence.ts';
import type { Weighed } from './habits.ts';

/** `"[Knots](…)"`: a title of one word rather than a label. */
const inQuotes = /^\s*["“„«].+["”“»]\s*$/u;

/** The items below that are entries in their own right; their fields are not the candidate's. */
export function entriesBelow(candidate: Candidate, page: ItemsBelow): ReadonlySet<unknown> {
  const isHeading = /[:：]\s*$/u.test(candidate.head.text) && linksOf(candidate.head).length === 0;
  const items = page.below(candidate);
  if (areTitlesBelow(candidate, items, page)) return new Set(items.map(({ node }) => node));
  const below = items.filter((child) => {
    if (isHeading && namesLink(child)) return true;
    const evidence = page.weigh(child);
    if (isCitation(child, evidence) || isOpenedByTitle(child)) return true;
    const { title, fields } = evidence;
    if (isBuiltAlike({ candidate: child, evidence }, candidate)) return true;
    return (
      title !== null &&
      (title.title.split(' ').length >= 3 || inQuotes.test(child.head.text)) &&
      (title.link !== null ||
        (fields?.venue?.venue != null && (fields.venue.year ?? fields.date) !== null) ||
        child.groups.some(({ inner }) => linksOf(inner).length > 0))
    );
  });
  return new Set(below.map(({ node }) => node));
}

/**
 * `**A Title** by *Ada Frost*` below an item of the same form: both open in one style, and it has a title in
 * that style with its authors.
 */
export function isBuiltAlike(item: Weighed, above: Candidate): boolean {
  const { candidate, evidence } = item;
  const { strength, title, fields } = evidence;
  const style = strength === 'sure' ? openingStyle(candidate) : null;
  if (style === null || title?.setAs !== style || above.container !== candidate.container) return false;
  const isFieldName = /^[\s*]*[:：]/u.test(candidate.head.text.slice(title.end));
  return style === openingStyle(above) && !isFieldName && (fields?.authors.length ?? 0) > 0;
}

/** The style of the words that open an item; null if they are plain. */
function openingStyle({ head }: Candidate): string | null {
  const opening = head.marks.find(
    ({ kind, start }) => start <= 1 && (kind === 'strong' || kind === 'emphasis'),
  );
  return opening?.kind ?? null;
}

/**
 * Whether a candidate's words only name a group of papers: most items below are titles, twice as long or with
 * people and a year. What these say is not about the candidate.
 */
function areTitlesBelow({ head }: Candidate, items: readonly Candidate[], page: ItemsBelow): boolean {
  if (items.length < 2 || linksOf(head).length > 0) return false;
  if (areLinkedWorks(items)) return true;
  const minWords = Math.max(4, 2 * wordCount(head.text));
  const titles = items.filter((child) => {
    const { title, strength, fields } = page.weigh(child);
    if (title === null || strength === 'none') return false;
    const isCited = fields?.hasSureAuthors === true && (fields.venue?.year ?? fields.date) !== null;
    return wordCount(title.title) >= (isCited ? 3 : minWords) && isTitleLike(title.title);
  });
  const rest = items.filter((child) => !titles.includes(child) && !isLowerCaseTitle(child.head.text.trim()));
  return titles.length >= 2 && titles.length > rest.length;
}

/** Whether every item opens with a link, no label or address, and most lead to literature or documents. */
function areLinkedWorks(items: readonly Candidate[]): boolean {
  const works = items.flatMap(({ head }) => {
    const link = linksOf(head).find(({ start }) => start <= 1);
    const words = head.text.slice(link?.start, link?.end).trim();
    const isWork =
      link !== undefined && !isLabel(words) && !/^https?:/iu.test(words) && !isLocalUrl(link.url);
    return isWork ? [link.url] : [];
  });
  const literature = works.filter((url) => isPaperUrl(url) || isDocument(url));
  return works.length === items.length && literature.length * 2 >= items.length;
}

/**
 * `Ada Frost, [Knots of the Far North](…)`: a link of four or more words that is not a label, nor announced
 * by a field name.
 */
function namesLink({ head }: Candidate): boolean {
  return linksOf(head).some(({ start, end }) => {
    const words = head.text.slice(start, end).trim();
    return spacedWords(words) >= 4 && !isLabel(words) && !/[:：]\s*$/u.test(head.text.slice(0, start));
  });
}
