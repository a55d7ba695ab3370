import { type Candidate, childrenOf } from '../candidates/candidate.ts';
import { linksOf } from '../markdown/styled-text.ts';
import { affiliationStrength } from '../names/affiliations.ts';
import { labelOfLine } from '../names/field-role.ts';
import { isDocument, isLabel, isLocalUrl, isPaperUrl, linkKind } from '../names/link-kind.ts';
import { readPeople } from '../names/people.ts';
import { isKnownGivenName, isPersonName } from '../names/person-names.ts';
import { isTitleLike, wordCount } from '../names/title-text.ts';
import { confidenceOf } from '../reading/confidence.ts';
import type { Fields } from '../reading/fields.ts';
import { fieldsOf } from '../reading/fields-of.ts';
import { labelAlone } from '../reading/label-entries.ts';
import type { Labelling } from '../reading/label-lines.ts';
import { titleOf } from '../reading/title-of.ts';
import type { TitlePlace } from '../reading/title-place.ts';
import { isChange, isNavigation, listsVenues } from './no-entry.ts';

/** What speaks for and against a candidate being an entry. */
export interface Evidence {
  readonly title: TitlePlace | null;
  /** Its fields, read without knowing the page's habits. */
  readonly fields: Fields | null;
  /**
   * `sure`: it prints a venue, labelled links, authors or a link to literature with a title.
   * `likely`: it has the shape of an entry, and is one where its neighbours are.
   */
  readonly strength: 'sure' | 'likely' | 'none';
  /** How likely all fields are right, from 0 to 1. */
  readonly confidence: number;
  /** What the title would be otherwise. */
  readonly runnerUp: string | null;
  /** What it is when it is no entry. */
  readonly otherwise: 'navigation' | 'prose' | 'change' | 'group' | 'empty' | 'unknown';
}

const alone = new WeakMap<Candidate, Evidence>();

/** Weighs one candidate by itself, without its page; each is weighed once. */
export function weigh(candidate: Candidate): Evidence {
  const before = alone.get(candidate);
  if (before !== undefined) return before;
  const evidence = evidenceOf(candidate, labelAlone(candidate));
  alone.set(candidate, evidence);
  return evidence;
}

/** Weighs a candidate whose lines were labelled; `isIndexed` if it leads to the notes on its paper. */
export function evidenceOf(candidate: Candidate, labelling: Labelling, isIndexed = false): Evidence {
  const nothing = { title: null, fields: null, strength: 'none' as const, confidence: 0, runnerUp: null };
  if (!/[\p{L}\p{N}]/u.test(candidate.head.text))
    return { ...nothing, otherwise: hasItems(candidate) ? 'group' : 'empty' };
  if (!isIndexed && isNavigation(candidate)) return { ...nothing, otherwise: 'navigation' };
  if (isChange(candidate)) return { ...nothing, otherwise: 'change' };
  if (listsVenues(candidate)) return { ...nothing, otherwise: 'prose' };
  const title = titleOf(labelling);
  if (title === null) return { ...nothing, otherwise: otherwise(candidate) };
  const fields = fieldsOf(candidate, labelling, linkedPapersBelow(candidate));
  const strength = isIndexed ? 'sure' : strengthOf(candidate, title, fields);
  return {
    title,
    fields,
    strength,
    confidence: confidenceOf(labelling),
    runnerUp: labelling.runnerUp?.span.text ?? null,
    otherwise: otherwise(candidate),
  };
}

/** The items below that list something of their own: a group's items speak of themselves, not of the group. */
function linkedPapersBelow(candidate: Candidate): ReadonlySet<unknown> {
  const below = childrenOf(candidate).filter((child) => {
    const { title, fields } = weigh(child);
    return (
      title !== null &&
      title.title.split(' ').length >= 3 &&
      (title.link !== null ||
        fields?.venue?.year != null ||
        child.groups.some(({ inner }) => linksOf(inner).length > 0))
    );
  });
  return new Set(below.map(({ node }) => node));
}

function strengthOf(
  candidate: Candidate,
  { setAs, title, link }: TitlePlace,
  fields: Fields,
): Evidence['strength'] {
  const words = wordCount(title);
  if (labelOfLine(candidate.head.text) !== null && setAs !== 'link') return 'none';
  const labelled = fields.links.some(
    ({ label, mark, inBrackets }) =>
      !/^mailto:/iu.test(mark.url) &&
      (isLabel(label) || isPictogram(label) || (inBrackets && isShortLabel(label))) &&
      !(isLocalUrl(mark.url) && words < 3),
  );
  const printsVenue = fields.venue?.venue != null;
  if (!printsVenue && isPerson(title, fields)) return 'none';
  if (link !== null) {
    if (isLocalUrl(link.url)) return printsVenue || labelled ? 'sure' : 'none';
    if (isPaperUrl(link.url) || printsVenue || labelled || fields.hasSureAuthors)
      return words >= 2 ? 'sure' : 'likely';
    return 'likely';
  }
  if (labelled && fields.links.some(({ inBrackets }) => inBrackets)) return 'sure';
  const bare =
    fields.rest === '' && isTitleLike(title)
      ? fields.links.filter(({ label }) => /^https?:\/\//iu.test(label))
      : [];
  if (bare.some(({ mark }) => isPaperUrl(mark.url) || isDocument(mark.url))) return 'sure';
  const isAside = /^(?:\([^()]*\))?$/u.test(fields.rest);
  const isLed = fields.links.some(
    ({ label, mark }) => isLabel(label) && (isPaperUrl(mark.url) || isDocument(mark.url)),
  );
  if (isLed && words >= 3 && (candidate.container === 'heading' || (isAside && !isSentence(title))))
    return 'sure';
  if (setAs === 'plain' && isSentence(title) && fields.venue === null) return 'none';
  if (labelled && isAside && (setAs === 'strong' || isTitleLike(title))) return 'sure';
  if (printsVenue && (words >= 3 || (words >= 2 && fields.venue?.year != null))) return 'sure';
  // A row of a table of papers is one whatever its title looks like.
  if (printsVenue && fields.venue?.year != null && candidate.container === 'row') return 'sure';
  if (fields.hasSureAuthors && (words >= 3 || setAs === 'strong')) return 'sure';
  if (
    candidate.container === 'row' &&
    isTitleLike(title) &&
    candidate.lines.some(({ text }) => linksOf(text).some(({ url }) => isPaperUrl(url)))
  )
    return 'sure';
  if (setAs === 'strong' && words >= 4 && isTitleLike(title)) return 'likely';
  if (bare.length > 0 || (fields.links.length === 0 && isTitleLike(title))) return 'likely';
  return 'none';
}

/** `**Ada Frost** - [Homepage](…)`: a person and where to find them. */
function isPerson(title: string, { links, authors }: Fields): boolean {
  return (
    links.length > 0 &&
    authors.length === 0 &&
    isPersonName(title) &&
    isKnownGivenName(title) &&
    links.every(({ label, mark }) => linkKind(label, mark.url) === 'homepage')
  );
}

/** A link that an emoji labels. */
function isPictogram(label: string): boolean {
  return (
    /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|:[a-z_]+:/u.test(label) &&
    !/\p{L}{2}/u.test(label.replace(/:[a-z_]+:/gu, ''))
  );
}

/** A word or three that name a link: not a footnote's number. */
function isShortLabel(label: string): boolean {
  return /\p{L}{2}/u.test(label) && label.split(/\s+/u).length <= 3;
}

/** Tells whether words say something: they end as a sentence does, or hold several clauses. */
function isSentence(words: string): boolean {
  return (
    /\p{Ll}[.。!]$/u.test(words) ||
    /\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) ||
    /^(?:I|We|You|Please)\b|\bI['’]\w+/u.test(words)
  );
}

function otherwise(candidate: Candidate): Evidence['otherwise'] {
  if (hasItems(candidate)) return 'group';
  return /[.!?。；;:：]|\s\p{Ll}+\s\p{Ll}+/u.test(candidate.head.text) || linksOf(candidate.head).length > 0
    ? 'prose'
    : 'unknown';
}

function hasItems({ lines }: Candidate): boolean {
  return lines.some(({ item }) => item !== null);
}

/** Tells whether the lines below a candidate speak of it as of a paper: organisations, authors, labelled links. */
export function hasFieldsBelow({ lines }: Candidate): boolean {
  return lines.some(
    ({ text }) =>
      affiliationStrength(text.text) === 'sure' ||
      readPeople(text.text)?.strength === 'sure' ||
      linksOf(text).some((link) => isLabel(text.text.slice(link.start, link.end))),
  );
}
