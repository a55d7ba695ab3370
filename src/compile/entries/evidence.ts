import type { Candidate } from '../candidates/candidate.ts';
import { isOpenedByTitle } from '../candidates/named-titles.ts';
import { isRunningProse } from '../candidates/running-prose.ts';
import { linksOf } from '../markdown/styled-text.ts';
import { affiliationStrength } from '../names/affiliations.ts';
import { isImage, isLabel } from '../names/link-kind.ts';
import { readPeople } from '../names/people/people.ts';
import { announcesReadings } from '../names/section-kind.ts';
import { isTitleLike, wordCount } from '../names/title-text.ts';
import { certaintyOf } from '../reading/confidence.ts';
import type { Fields } from '../reading/fields/fields.ts';
import { fieldsOf } from '../reading/fields/fields-of.ts';
import type { Labelling } from '../reading/label-lines.ts';
import { otherTitleOf, titleOf } from '../reading/title-of.ts';
import type { TitlePlace } from '../reading/title-place.ts';
import { citesAuthors } from './citation.ts';
import { entriesBelow } from './entries-below.ts';
import { isPause } from './headings/pause.ts';
import { isChange, listsVenues } from './no-entry/changes-and-venues.ts';
import { isDefinition } from './no-entry/definition.ts';
import { isNavigation } from './no-entry/navigation.ts';
import { isCoursework } from './no-entry/task.ts';
import { type Strength, strengthOf } from './strength.ts';

/** The evidence for and against a candidate being an entry. */
export interface Evidence {
  readonly title: TitlePlace | null;
  /** Its fields, as its labels give them. */
  readonly fields: Fields | null;
  readonly strength: Strength;
  /** How sure its labelling is, in log odds. */
  readonly certainty: number;
  /** The second-best title, if the title is in doubt. */
  readonly runnerUp: string | null;
  /** The use of the candidate if it is not an entry. */
  readonly otherwise: 'navigation' | 'prose' | 'change' | 'group' | 'empty' | 'unknown';
}

/** The parts of a candidate's page that its evidence needs. */
export interface ItemsBelow {
  below(candidate: Candidate): readonly Candidate[];
  weigh(candidate: Candidate): Evidence;
  /** The anchors of the page's headings. */
  readonly anchors: ReadonlySet<string>;
  /** The repositories of the list, as `github.com/…/…`. */
  readonly repositories: ReadonlySet<string>;
}

/**
 * Weighs a candidate whose lines were labelled. `isExpected`: whether it is known to list a paper, for
 * example because it links to a note page; then a link into the list does not make it navigation.
 */
export function evidenceOf(
  candidate: Candidate,
  labelling: Labelling,
  page: ItemsBelow,
  isExpected = false,
): Evidence {
  const nothing = {
    title: null,
    fields: null,
    strength: 'none' as const,
    certainty: Number.NEGATIVE_INFINITY,
    runnerUp: null,
  };
  if (!/[\p{L}\p{N}]/u.test(candidate.head.text))
    return { ...nothing, otherwise: hasItems(candidate) ? 'group' : 'empty' };
  if (!isExpected && isNavigation(candidate, page) && !citesAuthors(labelling))
    return { ...nothing, otherwise: 'navigation' };
  if (isChange(candidate)) return { ...nothing, otherwise: 'change' };
  if (isHeadingOfReadings(candidate)) return { ...nothing, otherwise: 'group' };
  if (linksOf(candidate.head).length === 0 && isPause(candidate.head.text))
    return { ...nothing, otherwise: 'prose' };
  if (listsVenues(candidate) || isDefinition(candidate) || isProse(candidate))
    return { ...nothing, otherwise: 'prose' };
  const title = titleOf(labelling);
  if (title !== null && isSession(candidate, labelling, page)) return { ...nothing, otherwise: 'group' };
  if (title === null) return { ...nothing, otherwise: otherwise(candidate) };
  const fields = fieldsOf(candidate, labelling, entriesBelow(candidate, page));
  if (isCoursework(title.title) && fields.authors.length === 0 && fields.venue === null)
    return { ...nothing, otherwise: hasItems(candidate) ? 'group' : 'prose' };
  const isCaption = title.link !== null && isImage(title.link.url) && wordCount(title.title) >= 5;
  if (isCaption && fields.authors.length === 0 && fields.venue === null)
    return { ...nothing, otherwise: 'prose' };
  const strength = isExpected || isOpenedByTitle(candidate) ? 'sure' : strengthOf(candidate, title, fields);
  return { title, fields, strength, otherwise: otherwise(candidate), ...doubtOf(labelling) };
}

/** How sure the labels of a candidate with a title are. */
export function doubtOf(labelling: Labelling): Pick<Evidence, 'certainty' | 'runnerUp'> {
  return { certainty: certaintyOf(labelling), runnerUp: otherTitleOf(labelling) };
}

/** `A Title of the Kind (to appear)`: a title's last brackets may hold an unread venue. */
const inBracketsAtEnd = /^(.{8,200}\S)\s*[([（][^()[\]（）]{2,60}[)\]）]\s*$/u;

function otherwise(candidate: Candidate): Evidence['otherwise'] {
  if (hasItems(candidate)) return 'group';
  const [, before] = inBracketsAtEnd.exec(candidate.head.text) ?? [];
  if (before !== undefined && isTitleLike(before)) return 'unknown';
  return /[.!?。；;:：]|\s\p{Ll}+\s\p{Ll}+/u.test(candidate.head.text) || linksOf(candidate.head).length > 0
    ? 'prose'
    : 'unknown';
}

/** `- *Readings*:` above the works to read. */
function isHeadingOfReadings(candidate: Candidate): boolean {
  const { text } = candidate.head;
  return (
    text.length <= 80 &&
    hasItems(candidate) &&
    linksOf(candidate.head).length === 0 &&
    announcesReadings(text)
  );
}

/**
 * Whether a candidate is a meeting of a course, `**Week 3**`, with papers among the items below `Required
 * readings:` or a heading of its own. With people, a venue or a link, it would be a paper.
 */
function isSession(candidate: Candidate, labelling: Labelling, page: ItemsBelow): boolean {
  const { head, lines, section, sectionBelow } = candidate;
  if (linksOf(head).length > 0 || !hasItems(candidate)) return false;
  const announces = lines.some(
    ({ item, text: { text } }, at) =>
      item === null && lines[at + 1]?.item != null && text.length <= 80 && announcesReadings(text),
  );
  if (!announces && sectionBelow.length === section.length) return false;
  const [spans = []] = labelling.lines;
  if (spans.some(({ label }) => label === 'people' || label === 'venue')) return false;
  return page.below(candidate).some((child) => {
    const { title, strength } = page.weigh(child);
    return strength === 'sure' && title !== null && wordCount(title.title) >= 3;
  });
}

/** A paragraph without a link that talks about its subject. */
function isProse({ container, head }: Candidate): boolean {
  return container === 'block' && linksOf(head).length === 0 && isRunningProse(head.text);
}

function hasItems({ lines }: Candidate): boolean {
  return lines.some(({ item }) => item !== null);
}

/** Whether the lines below a candidate have a paper's organisations, authors, links such as [Code]. */
export function hasFieldsBelow({ lines }: Candidate): boolean {
  return lines.some(
    ({ text }) =>
      affiliationStrength(text.text) === 'sure' ||
      readPeople(text.text)?.strength === 'sure' ||
      linksOf(text).some((link) => isLabel(text.text.slice(link.start, link.end))),
  );
}
