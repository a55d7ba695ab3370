import type { Candidate } from '../candidates/candidate.ts';
import { isOpenedByTitle } from '../candidates/named-titles.ts';
import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { isDocument, isLabel, isLocalUrl, isPaperUrl } from '../names/link-kind.ts';
import { readCiteLabel } from '../names/people/people.ts';
import { sectionKind } from '../names/section-kind.ts';
import { isLowerCaseTitle, isTitleLike, wordCount } from '../names/title-text.ts';
import type { Fields } from '../reading/fields/fields.ts';
import type { TitlePlace } from '../reading/title-place.ts';
import { isBeforeAddress } from './before-address.ts';
import { isDatedAlone } from './dated-title.ts';
import { type Evidence, hasFieldsBelow } from './evidence.ts';
import { type Habits, isNamedField, isPlainTitle, type Weighed } from './habits.ts';
import { isHanSentence } from './han-sentence.ts';
import { isBoldAlone, type Neighbours } from './neighbours.ts';
import { namesAddress } from './strength.ts';

/** What is known about a candidate from its page and its group. */
export interface Surroundings {
  /** How likely candidates of its form are entries on this page, in log odds. */
  readonly odds: number;
  /** Whether its page or its group lists what appeared at a venue. */
  readonly isOfVenue: boolean;
}

/** Sure candidates are entries. For others, their neighbours, their page and the lines below them decide. */
export function isEntry(
  one: Weighed,
  { majority, habitual, titled, plain, addressed, linked, headed }: Neighbours,
  habits: Habits,
  { odds, isOfVenue }: Surroundings,
): boolean {
  const { candidate, evidence } = one;
  if (linked && evidence.strength !== 'sure' && isBoldAlone(one)) return false;
  const listsTitles = habits.plainTitles || habits.titledSections.has(candidate.section.join('\n'));
  if (
    evidence.strength === 'sure' ||
    ((listsTitles || headed) && isPlainTitle(one) && !isNamedField(one, habits))
  )
    return true;
  if ((listsTitles || titled) && plain && isLowerCaseAlone(one)) return true;
  if (addressed && habits.sure > 0 && isBeforeAddress(one)) return true;
  if (isOfVenue && candidate.container === 'heading' && evidence.title !== null) return true;
  if (evidence.strength === 'none' || evidence.title === null)
    return (
      habitual &&
      evidence.title !== null &&
      evidence.otherwise !== 'navigation' &&
      evidence.otherwise !== 'group'
    );
  const { link, end, setAs } = evidence.title;
  if (link !== null || namesAddress(candidate, end, setAs))
    return (
      majority ||
      habits.sure > 0 ||
      sectionKind(candidate.section, true) !== null ||
      (link !== null && isDocument(link.url)) ||
      wordCount(evidence.title.title) >= 3 ||
      isDescribed(candidate, evidence.title) ||
      hasLinksBelow(candidate)
    );
  if (majority) return true;
  if (isHanSentence(one)) return false;
  return (
    (titled && isTitleLike(evidence.title.title)) ||
    (habits.sure > 0 &&
      isToRead(candidate) &&
      isTitleLike(evidence.title.title) &&
      wordCount(evidence.title.title) >= 3) ||
    (isTitleLike(evidence.title.title) && hasFieldsBelow(candidate)) ||
    (isOfVenue && (isTitleLike(evidence.title.title) || isDatedAlone(candidate, evidence.title))) ||
    (isTitleLike(evidence.title.title) && odds + ownOdds(evidence.title, evidence.fields) > 0)
  );
}

/** Tells whether the first line of a bullet is a title in lower case and nothing else. */
function isLowerCaseAlone({ candidate: { head }, evidence: { title } }: Weighed): boolean {
  if (title?.setAs !== 'plain' || linksOf(head).length > 0) return false;
  const rest = head.text.slice(0, title.start) + head.text.slice(title.end);
  return isLowerCaseTitle(title.title) && /^[^\p{L}]*(?:\([^()]*\)|（[^（）]*）)?[^\p{L}]*$/u.test(rest);
}

/** Words by which a bullet asks something of its reader. */
const asks = /^(?:see|read|watch|note|bring|submit|finish|choose|find|check|visit|use|add|please)\s/iu;

/** The log odds that a title without a link is an entry, by its own words and formatting alone. */
function ownOdds({ title, setAs }: TitlePlace, fields: Evidence['fields']): number {
  const words = wordCount(title);
  return (
    (words >= 6 ? 0.5 : words >= 4 ? -0.5 : -1.5) +
    (setAs === 'strong' ? 1 : 0) +
    (fields?.date != null ? 0.5 : 0) -
    (asks.test(title) ? 3 : 0) -
    0.9
  );
}

/** Whether an item has a box to tick: on a page with papers, the title after it is a paper to read. */
function isToRead({ node }: Candidate): boolean {
  return node.type === 'listItem' && node.checked != null;
}

/** Whether items below a candidate link out of the list, as they do if they are parts of one project. */
function hasLinksBelow({ lines }: Candidate): boolean {
  return lines.some(({ item, text }) => item !== null && linksOf(text).some(({ url }) => !isLocalUrl(url)));
}

/** `[Name](…) - what it is`: the words after the dash describe the link's target. */
function isDescribed({ head }: Candidate, { end }: TitlePlace): boolean {
  return /^(?:\s+[-–—]|\s?[:：])\s+[\p{L}\p{N}]/u.test(head.text.slice(end));
}

/** Whether an item below an entry is a paper of its own: mostly, because its title leads to literature. */
export function isOwnPaper({ candidate, evidence: { title, fields } }: Weighed): boolean {
  if (title === null || fields === null) return false;
  if (isOpenedByTitle(candidate)) return true;
  if (fields.links.some(({ label }) => readCiteLabel(label) !== null)) return true;
  if (title.title.split(' ').length < 3) return false;
  const before = candidate.head.text.slice(0, title.start);
  if (/\p{L}+\s+\p{L}+\s*$/u.test(before) && !isSetOff(candidate.head, before.trimEnd().length)) return false;
  // A document with a venue of its own is a paper, wherever it is kept.
  if (title.link !== null)
    return (
      isPaperUrl(title.link.url) ||
      (isDocument(title.link.url) && fields.venue?.venue != null) ||
      opensWithAuthors(before, fields)
    );
  return (
    fields.links.some(({ mark, label }) => isLabel(label) && isPaperUrl(mark.url)) &&
    candidate.groups.length > 0
  );
}

/** `*Northwind Research* [A Title](…)`: words in italics or bold up to here are no part of a sentence. */
function isSetOff({ marks }: StyledText, at: number): boolean {
  return marks.some(({ kind, end }) => (kind === 'emphasis' || kind === 'strong') && end === at);
}

/** `Optional: Ada Frost and Max Berg, [A Title](…)`: who wrote a work stands before its link. */
function opensWithAuthors(before: string, { authors: [first], hasSureAuthors }: Fields): boolean {
  if (first === undefined || !hasSureAuthors) return false;
  return before
    .replace(/^[^:：]{1,40}[:：]/u, '')
    .trimStart()
    .startsWith(first);
}
