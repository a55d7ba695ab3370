import type { Candidate } from '../../candidates/candidate.ts';
import { linksOf, type StyledText } from '../../markdown/styled-text.ts';
import { readCitationKey } from '../../names/citation-key.ts';
import { isAllLinks, isLocalUrl, isRelative } from '../../names/link-kind.ts';
import { isTitleLike, wordCount } from '../../names/title-text.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { isPageOf } from '../../repository/hosted-page.ts';
import {
  introducesSection,
  isAnchorOf,
  isPartOfContents,
  leadsAbout,
  leadsToHeading,
} from './links-to-headings.ts';
import { namesTarget } from './named-target.ts';

/** Addresses of share buttons. */
const shareUrl = pattern('iu')`
  (?:twitter|x)\.com\/(?:home\?status|intent\/|share)|facebook\.com\/sharer|plus\.google\.com\/share
  |linkedin\.com\/share|reddit\.com\/submit|t\.me\/share|service\.weibo\.com\/share`;

/**
 * A year, alone in brackets or between commas, before a title or after a quoted one: a citation is not
 * navigation, though all of it leads to a page.
 */
const citation = pattern('su')`
  ["“][^"“”]{8,}["”].*\(?${printedYear}|\(${printedYear}(?:\s\p{L}{2,8})?\)[.,:]?(?:\s[-–—])?\s+\p{Lu}
  |,\s${printedYear}[.,]\s+\p{Lu}`;

/** Addresses where something is filled in, handed in or discussed. */
const serviceUrl = pattern('iu')`
  ^https?:\/\/(?:(?:www\.)?forms\.(?:gle|office\.com)|docs\.google\.com\/forms|(?:www\.)?surveymonkey\.com
  |(?:www\.)?gradescope\.com|(?:www\.)?doodle\.com|(?:[\w-]+\.)?zoom\.us|calendly\.com|piazza\.com
  |(?:join\.)?slack\.com|discord\.(?:gg|com))(?:\/|$)`;
/** Addresses of a person's profile or list of works. */
const personUrl = pattern('iu')`
  ^https?:\/\/(?:scholar\.google\.\w+(?:\.\w+)?\/citations\?(?!.*view_citation)
  |(?:www\.)?linkedin\.com\/in\/|orcid\.org\/|(?:www\.)?zhihu\.com\/people\/|bsky\.app\/profile\/[^/]+\/?$
  |(?:www\.)?researchgate\.net\/profile\/[^/]+\/?$|dblp\.(?:org|uni-trier\.de)\/(?:pid|pers)\/)`;

/** A person's or an organisation's page on a code host. */
const profileUrl = /^https?:\/\/(?:www\.)?(?:github|gitlab|gitee)\.com\/@?[\w.-]+\/?$/iu;

/** `[Web (236)](…) · [Desktop (138)](…)`: views of a collection, with how much each holds. */
export function areCountedViews(head: StyledText): boolean {
  const links = linksOf(head);
  return (
    links.length > 1 &&
    isAllLinks(head) &&
    links.every(({ start, end }) => /\p{L}\s?\(\d{1,5}\)\s*$/u.test(head.text.slice(start, end)))
  );
}

/**
 * Whether a candidate only leads elsewhere: to places of the list, forms or profiles, or to one address after
 * a field name (`Schedule: https://…`). A citation does not, nor does a row with venue or authors.
 */
export function isNavigation(
  { head, groups, lines, container }: Candidate,
  { anchors, repositories }: OwnPlaces = nothingOwn,
): boolean {
  const links = linksOf(head);
  if (links.length === 0)
    return container !== 'row' && lines.length >= 2 && lines.every((line) => leadsAbout(line, anchors));
  if (
    links.every(
      ({ start, end, url }) =>
        isLocalUrl(url) ||
        isPageOf(url, repositories) ||
        isAnchorOf(head.text.slice(start, end), url) ||
        leadsToHeading(url, anchors),
    ) &&
    isAllLinks(head)
  )
    return !citation.test(head.text) && !lines.some(({ role }) => role === 'venue' || role === 'authors');
  if (isPartOfContents(head, lines) || pointsWithin(head)) return true;
  if (introducesSection(head, anchors) && !citation.test(head.text)) return true;
  if (asksToTakePart(head) || areCountedViews(head)) return true;
  if (links.every(({ url }) => serviceUrl.test(url) || personUrl.test(url))) return true;
  if (links.every(({ url }) => shareUrl.test(url)) || areProfiles(head)) return true;
  const [only, second] = links;
  if (only === undefined || second !== undefined || groups.length > 0) return false;
  const label = head.text.slice(0, only.start);
  const words = head.text.slice(only.start, only.end);
  const isAddress = /^https?:\/\//u.test(words) || (/[./]/u.test(words) && only.url.endsWith(`//${words}`));
  return /^[^:：]{1,40}[:：]\s*$/u.test(label) && isAddress && !namesTarget(label, only.url);
}

/** Words that send a reader to another page of the list. */
const pointer = pattern('iu')`
  ^[^\p{L}]*(?:see|view|browse|back\sto|go\sto|continue\s(?:to|with|reading)|return\sto|next|previous)
  (?!\p{L})[^.!?]{0,40}$`;

/** `(See the full page: [Kites](topics/kites.md))`: words that send a reader on, and links into the list. */
function pointsWithin(head: StyledText): boolean {
  const links = linksOf(head);
  const words = links.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    head.text,
  );
  return links.every(({ url }) => isLocalUrl(url)) && pointer.test(words);
}

/** `[Ada Frost](https://github.com/adafrost)`, `Ada Frost ([@adafrost](…))`: somebody on a code host. */
function areProfiles(head: StyledText): boolean {
  const links = linksOf(head);
  const areHandles = links.every(({ start }) => head.text.startsWith('@', start));
  return links.every(({ url }) => profileUrl.test(url)) && (areHandles || isAllLinks(head));
}

/** The places of the list itself: the headings of the page, and the list's repositories. */
interface OwnPlaces {
  readonly anchors: ReadonlySet<string>;
  readonly repositories: ReadonlySet<string>;
}

const nothingOwn: OwnPlaces = { anchors: new Set(), repositories: new Set() };

const callsToAct = pattern('iu')`
  ^\W*(?:sign\s?up\s(?:for|to|here)|subscribe\s(?:to|here|now)|(?:join|follow|contact|support)
  \s(?:us|me|our)|register\s(?:for|here|now)|pre-?order\s|click\s|learn\smore|download\s(?:all|the|here)\s)`;

/** `[Sign up for the newsletter](…)`: a link that asks its reader to take part. */
function asksToTakePart(head: StyledText): boolean {
  const [link] = linksOf(head);
  const words = head.text.slice(link?.start ?? 0, link?.end ?? 0);
  return !/\p{L}/u.test(head.text.slice(0, link?.start)) && callsToAct.test(words);
}

/** Three or more items are titles of papers if they have this many words on average, else topics. */
const titleWords = 5;

/**
 * The items of a page that lead to notes on a paper: `[A Title of Many Words](papers/a-title.md)`. None if
 * most items that lead into the list are short, as topics are, and have no citation keys. If there are only
 * one or two, one must be long.
 */
export function indexedPapers(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const items = candidates.filter(
    (candidate) =>
      isNavigation(candidate) &&
      !pointsWithin(candidate.head) &&
      linksOf(candidate.head).some(({ url }) => isRelative(url) && !url.startsWith('#')),
  );
  // A citation key names a paper, whatever the words after it are like.
  const keyed = items.filter(({ head }) => beginsWithKey(head.text));
  if (keyed.length >= 3 && keyed.length * 2 > items.length) return new Set(keyed);
  const titled = items.filter(({ head }) => isTitleLike(head.text.trim()));
  const words = titled.reduce((sum, { head }) => sum + wordCount(head.text.trim()), 0);
  const isIndex =
    titled.length >= items.length * 0.7 &&
    (items.length >= 3
      ? words >= titleWords * titled.length
      : titled.some(isLong) && titled.every(leadsToPage));
  return new Set(isIndex ? titled : []);
}

/** `Frost2019 - A Title` */
function beginsWithKey(text: string): boolean {
  const key = /^\s*(\S+)\s+[-–—:|]\s/u.exec(text)?.[1];
  return key !== undefined && readCitationKey(key) !== null;
}

function isLong({ head: { text } }: Candidate): boolean {
  return wordCount(text.trim()) >= (/[:：]\s/u.test(text) ? 7 : 10);
}

/** Tells whether all links of a candidate lead to pages: not to folders, their indexes or parts of pages. */
function leadsToPage({ head }: Candidate): boolean {
  return linksOf(head).every(
    ({ url }) => /\.(?:md|markdown|html?)$/iu.test(url) && !/(?:^|\/)(?:readme|index)\./iu.test(url),
  );
}
