import type { Candidate } from '../candidates/candidate.ts';
import type { StyledText } from '../markdown/styled-text.ts';
import { wordCount } from '../names/title-text.ts';
import { part, pattern, printedYear } from '../patterns/pattern.ts';
import { isSurelyPeople } from '../reading/confidence.ts';
import type { Fields } from '../reading/fields/fields.ts';
import type { Labelling } from '../reading/label-lines.ts';
import type { TitlePlace } from '../reading/title-place.ts';
import type { Entry } from './entry.ts';
import { isSentence } from './sentence.ts';
import type { Strength } from './strength.ts';

/**
 * Tells whether a candidate cites a work: it has people, a year, and a title that is set off or has its venue
 * beside it. A work that is cited in full is a paper of its own, wherever the citation is.
 */
export function isCitation(
  { head }: Candidate,
  {
    strength,
    title,
    fields,
  }: { readonly strength: Strength; readonly title: TitlePlace | null; readonly fields: Fields | null },
): boolean {
  if (strength !== 'sure' || title === null || fields === null || fields.authors.length === 0) return false;
  if (fields.date === null && fields.venue?.year == null) return false;
  const isQuoted = /["“‘]$/u.test(head.text.slice(0, title.start));
  const isInItalics = head.marks.some(
    ({ kind, start, end }) => kind === 'emphasis' && start <= title.start && end >= title.end,
  );
  const hasVenue = fields.venue?.venue != null && !isSentence(title.title);
  return isQuoted || (wordCount(title.title) >= 2 && (isInItalics || hasVenue));
}

/** Two dashes, a long one, three hyphens, or one before a full stop or comma; perhaps "and others". */
const dashForNames =
  /^\s*(?:[—–―]{2,}|[⸺⸻]+|[-_]{3,}|[—―](?=[.,]))(?:(?<more>,?\s(?:and|&|und|et|y)\s)|\s*[.,:;("“«[]|\s)/u;

/**
 * Gives an entry the authors of the entry above if its first line, `head`, opens with a dash that stands for
 * them, as in bibliographies: `———. “A Title”`, `——— and Frost, A. “A Title”`.
 */
export function withAuthorsAbove(entry: Entry, head: string, above: Entry | null): Entry {
  if (above === null || above.authors.length === 0) return entry;
  const dash = dashForNames.exec(head);
  if (dash === null || (entry.authors.length > 0 && dash.groups?.more === undefined)) return entry;
  return {
    ...entry,
    authors: [...new Set([...above.authors, ...entry.authors])],
    authorsComplete: above.authorsComplete && entry.authorsComplete,
  };
}

/** A link into the list that cites a paper: `[Frost, A. et al. A Title of Many Words](notes/frost.md)`. */
export function citesAuthors({ lines: [spans = []] }: Labelling): boolean {
  const at = spans.findIndex(({ label }) => label === 'title');
  const [people, title] = [spans[at - 1], spans[at]];
  return people?.label === 'people' && isSurelyPeople(people) && wordCount(title?.span.text ?? '') >= 4;
}

/**
 * Whether "by" and people follow a title that opens its line, or comes after a few words and a colon: `*Quiet
 * Harbours* by Ada Frost`, `**Textbook**: *Quiet Harbours* by Ada Frost`.
 */
export function hasByline(text: string, start: number, end: number): boolean {
  return /^(?:[^.:]{1,30}:\s*)?$/u.test(text.slice(0, start)) && /^,?\s+by\s+\p{Lu}/u.test(text.slice(end));
}

/** Whether a place in a line is in italics. */
export function isInItalics({ marks }: StyledText, at: number): boolean {
  return marks.some(({ kind, start, end }) => kind === 'emphasis' && start <= at && end > at);
}

/**
 * How surely a line is an entry if it opens with authors and goes on with a title in quotation marks or
 * italics, even of one word: `Ada Frost, "Kites" (1969)`. Null for other lines.
 */
export function strengthBehindAuthors(
  head: StyledText,
  { start, end, isQuoted }: Pick<TitlePlace, 'start' | 'end' | 'isQuoted'>,
  fields: Pick<Fields, 'authors' | 'publishers'>,
): Strength | null {
  if (!(isQuoted || isInItalics(head, start)) || !followsAuthors(head.text, start, fields.authors))
    return null;
  const after = head.text.slice(end);
  return fields.publishers.length > 0 || partOfWork.test(after) || yearOfQuoted.test(after)
    ? 'sure'
    : 'likely';
}

/** What may be between people and a title: "eds.", punctuation, the mark that opens the title. */
const betweenNamesAndTitle = /^(?:,?\s*\(?(?:eds?|trans)\.?\)?)?[\s,.:;]*["“„‘«'_*]?$/iu;

/** `Frost and Berg: *Wind*`: whether a line opens with its authors and nothing else is before its title. */
function followsAuthors(text: string, start: number, authors: Fields['authors']): boolean {
  const [first, last] = [authors[0], authors.at(-1)];
  if (first === undefined || last === undefined || !text.trimStart().startsWith(first)) return false;
  const before = text.slice(0, start);
  const at = before.lastIndexOf(last);
  return at >= 0 && betweenNamesAndTitle.test(before.slice(at + last.length));
}

const closing = String.raw`["”“»'’*_.,:;\s]*`;
const twoYears = String.raw`${printedYear}\s?[-–—]{1,2}\s?${printedYear}`;
const pages = String.raw`(?:pp?\.?\s?)?(?!${twoYears})\d{1,4}\s?[-–—]{1,2}\s?\d{1,4}(?!\d)`;
const chapter = part`
  [([]?(?:ch(?:s|ap(?:ter)?s?)?(?!\p{L})|introduction|preface|foreword|prologue|conclusion|epilogue)`;
/** Part of a book right behind its title: pages (no two years), a chapter, its introduction. */
const partOfWork = new RegExp(
  String.raw`^${closing}(?:(?:[([][^()[\]]{0,60}[)\]][.,:;\s]*)?${pages}|${chapter})`,
  'iu',
);

/** The year of a work in brackets right behind its quotation mark. */
const yearOfQuoted = pattern('iu')`^[.,]?\s?["”“»][.,]?\s*\((?:c\.?\s?)?${printedYear}\)`;
