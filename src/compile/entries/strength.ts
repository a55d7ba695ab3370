import type { Candidate } from '../candidates/candidate.ts';
import { hasAbstract } from '../candidates/heading-candidate.ts';
import { isRecord } from '../candidates/records.ts';
import { linksOf, type Mark } from '../markdown/styled-text.ts';
import { countCitationMarks } from '../names/citation-marks.ts';
import { isPictogram } from '../names/emoji.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { isDocument, isLabel, isLocalUrl, isPaperUrl, linkKind } from '../names/link-kind.ts';
import { isKnownGivenName, isPersonName } from '../names/people/person-names.ts';
import { isTitleLike, wordCount } from '../names/title-text.ts';
import type { Fields } from '../reading/fields/fields.ts';
import type { TitlePlace } from '../reading/title-place.ts';
import { isNameWithPaper } from './before-address.ts';
import { hasByline, isInItalics, strengthBehindAuthors } from './citation.ts';
import { citesInQuotes, citesTitle, isDatedAlone } from './dated-title.ts';
import { citesInPassing, citesInSentence } from './no-entry/cites-in-sentence.ts';
import { namesTarget } from './no-entry/named-target.ts';
import { isTask } from './no-entry/task.ts';
import { goesOn, isProse, isSentence } from './sentence.ts';

/**
 * `sure`: beside its title are a venue, authors, a link such as [Paper] or a link to literature.
 * `likely`: it has the shape of an entry, and is one where its neighbours are.
 */
export type Strength = 'sure' | 'likely' | 'none';

/** How strong the evidence is that a candidate with a title is an entry. */
export function strengthOf(
  candidate: Candidate,
  { setAs, title, link, start, end, isQuoted }: TitlePlace,
  fields: Fields,
): Strength {
  const words = wordCount(title);
  const name = numbered.test(candidate.head.text) ? null : fieldNameOfLine(candidate.head.text);
  const role = name?.role ?? null;
  const isCited = role === 'citation' && citesTitle(candidate.head.text, { title, isQuoted }, fields);
  if (role !== null && role !== 'title' && !isCited && setAs !== 'link')
    return namesTarget(candidate.head.text.slice(0, end), addressAfter(candidate.head.text, end))
      ? 'likely'
      : 'none';
  // `Title: [Knots](…)`: a field name says that the link is the title.
  if (role === 'title' && link !== null && words >= 2) return 'sure';
  const lines = [{ text: candidate.head }, ...candidate.lines];
  if ((role === 'title' && isRecord(lines)) || (hasAbstract(candidate) && isTitleLike(title))) return 'sure';
  const labelled = fields.links.some(
    ({ label, mark, inBrackets }) =>
      !/^mailto:/iu.test(mark.url) &&
      (isLabel(label) || isPictogram(label) || (inBrackets && shortLabel.test(label))) &&
      !(isLocalUrl(mark.url) && words < 3),
  );
  const printsVenue = fields.venue?.venue != null;
  if (!printsVenue && isPerson(title, fields)) return 'none';
  if (link !== null) {
    const linkOpensWithPeople = fields.hasSureAuthors && start > link.start && words >= 4;
    if (isLocalUrl(link.url))
      return printsVenue || labelled || linkOpensWithPeople || isDated(title, fields) ? 'sure' : 'none';
    if (isPaperUrl(link.url) || printsVenue || labelled || fields.hasSureAuthors)
      return words >= 2 ? 'sure' : 'likely';
    return 'likely';
  }
  if (setAs === 'plain' && (goesOn(title, candidate.head.text.slice(end)) || isTask(title, fields)))
    return 'none';
  if (setAs === 'plain' && fields.authors.length === 0 && citesInPassing(title)) return 'none';
  if (setAs === 'plain' && isProse(candidate, { title, isQuoted }, fields)) return 'none';
  const inText = candidate.container === 'block' || candidate.container === 'item';
  if (setAs === 'plain' && inText && !printsVenue && citesInSentence(candidate.head.text)) return 'none';
  if (labelled && fields.links.some(({ inBrackets }) => inBrackets)) return 'sure';
  const bare = fields.links.filter(
    ({ label, mark }) =>
      /^https?:\/\//iu.test(label) &&
      ((fields.rest === '' && isTitleLike(title)) || isRightAfter(mark, end, candidate)),
  );
  if (bare.some(({ mark }) => addressed(title, mark.url, fields) >= 0)) return 'sure';
  const isRestInBrackets = /^(?:\([^()]*\))?$/u.test(fields.rest);
  const hasLabelledPaperLink = fields.links.some(
    ({ label, mark }) => isLabel(label) && (isPaperUrl(mark.url) || isDocument(mark.url)),
  );
  if (
    hasLabelledPaperLink &&
    words >= 3 &&
    (candidate.container === 'heading' || (isRestInBrackets && !isSentence(title)))
  )
    return 'sure';
  // `Bluebird [paper](https://arxiv.org/…)`
  if (words < 3 && isRestInBrackets && candidate.container === 'item' && isNameWithPaper(title, fields))
    return 'sure';
  if (fields.date !== null && countCitationMarks(candidate.head.text) >= 3 && wordCount(title) >= 2)
    return 'sure';
  if (fields.date !== null && words >= 2 && citesInQuotes(candidate.head.text, title, fields)) return 'sure';
  const isCitedInItalics =
    fields.hasSureAuthors && isInItalics(candidate.head, candidate.head.text.indexOf(title));
  // `Frost, Ada (2025): *Of Kites. A word on wind*`, `Frost, A., Of Kites. A word on wind, Knot Press, 2025`:
  // no sentence.
  const cites = isCitedInItalics || (fields.hasSureAuthors && fields.publishers.length > 0);
  if (setAs === 'plain' && !cites && isSentence(title) && fields.venue === null) return 'none';
  if (labelled && isRestInBrackets && (setAs === 'strong' || isTitleLike(title))) return 'sure';
  if (printsVenue && (words >= 3 || (words >= 2 && fields.venue?.year != null))) return 'sure';
  // A row of a table of papers is one whatever its title looks like.
  if (printsVenue && fields.venue?.year != null && candidate.container === 'row') return 'sure';
  // With sure authors and a date, one word is enough if it is in italics or has a venue beside it.
  if (fields.hasSureAuthors && fields.date !== null && (printsVenue || isCitedInItalics)) return 'sure';
  if (fields.authors.length > 0 && isQuoted && words >= 4 && isTitleLike(title)) return 'sure';
  if (fields.authors.length > 0 && afterChapter.test(candidate.head.text.slice(0, start))) return 'sure';
  if (fields.hasSureAuthors && (words >= 3 || setAs === 'strong' || (words >= 2 && fields.date !== null)))
    return 'sure';
  if (
    isInItalics(candidate.head, start) &&
    fields.authors.length > 0 &&
    hasByline(candidate.head.text, start, end)
  )
    return fields.hasSureAuthors ? 'sure' : 'likely';
  if (fields.hasSureAuthors && words >= 2 && fields.rest === '') return 'likely';
  const behindAuthors = strengthBehindAuthors(candidate.head, { start, end, isQuoted }, fields);
  if (behindAuthors !== null) return behindAuthors;
  if (
    candidate.container === 'row' &&
    isTitleLike(title) &&
    candidate.lines.some(({ text }) => linksOf(text).some(({ url }) => isPaperUrl(url)))
  )
    return 'sure';
  if (setAs === 'strong' && words >= 4 && isTitleLike(title)) return 'likely';
  if (namesAddress(candidate, end, setAs)) return 'likely';
  if ((bare.length > 0 || fields.links.length === 0) && isTitleLike(title)) return 'likely';
  if (setAs === 'plain' && isDatedAlone(candidate, { title, end })) return 'likely';
  if (words >= 3 && bare.some(({ mark }) => isPaperUrl(mark.url)) && /^\W*[\p{Lu}\p{N}]/u.test(title))
    return 'likely';
  return 'none';
}

/** A word or three that name a link: not a footnote's number. */
const shortLabel = /^(?=.*\p{L}{2})\S+(?:\s+\S+){0,2}$/u;

/** `Frost, Chapter 4: *A Title*`: what comes after people and a chapter is the chapter's title. */
const afterChapter = /\bch(?:ap(?:ter)?)?\.?\s?(?:\d{1,3}|[IVX]{1,5})[,:.]?\s+["“‘]?$/i;

/** `[arXiv:2101.00001] A Title`: a preprint's number before a title is not a label. */
const numbered = /^[^\p{L}]*arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?[^\p{L}\d]+[\p{L}\d]/iu;

/** `[A Title of Some Words](notes.md), 2019`, `[Title](notes.md) by Ada Frost, 2019`. */
function isDated(title: string, { date, hasSureAuthors, rest }: Fields): boolean {
  return date !== null && (hasSureAuthors || (rest === '' && wordCount(title) >= 4 && isTitleLike(title)));
}

/** `A Title <https://…>. Some remark`: the address comes right after the title, or opens the next line. */
function isRightAfter(address: Mark, end: number, { head, lines: [next] }: Candidate): boolean {
  const here = linksOf(head).includes(address);
  const between = here
    ? head.text.slice(end, address.start)
    : head.text.slice(end) + (next?.text.text.slice(0, address.start) ?? '');
  return (
    (here || (next !== undefined && linksOf(next.text).includes(address))) &&
    /^[\s.,:;<()–—-]*$/u.test(between)
  );
}

/** `**Name of a Tool** https://…`, `kite2o: https://github.com/…/kite2o`: a name and its address. */
export function namesAddress(
  { head: { text, marks } }: Candidate,
  end: number,
  setAs: TitlePlace['setAs'],
): boolean {
  const opens = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
  const address = addressAfter(text, end);
  return (
    address !== '' &&
    ((setAs === 'strong' &&
      marks.some((mark) => mark.kind === 'strong' && mark.start <= opens && mark.end >= end)) ||
      namesTarget(text.slice(0, end), address))
  );
}

/** The address right after words, with little after it; empty without one. */
function addressAfter(text: string, end: number): string {
  return /^[^\p{L}\p{N}]*(https?:\/\/\S+)\s*(?:$|[\n\p{Lu}(]|[-–—:]\s)/u.exec(text.slice(end))?.[1] ?? '';
}

/** Log odds that words before an address are its target's title, less the threshold: 0 is enough. */
function addressed(title: string, url: string, { date, authors }: Fields): number {
  return (
    (isPaperUrl(url) ? 2 : isDocument(url) ? 1.5 : 0) +
    (isTitleLike(title) ? 2 : /^["'“‘(]?[\p{Lu}\p{N}]/u.test(title) && wordCount(title) >= 4 ? 0.5 : -2) +
    (date === null ? 0 : 1) +
    (authors.length > 0 ? 1 : 0) -
    (isSentence(title) ? 3 : 0) -
    (/\b(?:in|on|here|see|to|is|are|and|e\.?g)$/i.test(title) ? 4 : 0) -
    3.5
  );
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
