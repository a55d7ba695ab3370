import type { Candidate } from '../candidates/candidate.ts';
import { wordCount } from '../names/title-text.ts';
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

/** Two dashes, a long one or three hyphens, or one dash that a full stop or a comma ends; perhaps "and others" after it. */
const dashForNames =
  /^\s*(?:[—–―]{2,}|[⸺⸻]+|[-_]{3,}|[—―](?=[.,]))(?:(?<more>,?\s(?:and|&|und|et|y)\s)|\s*[.,:;("“«[]|\s)/u;

/**
 * `———. “A Title”`: bibliographies print a dash for the authors of the entry above, alone or with others after it.
 * `head`: the entry's first line.
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

/** `[Frost, A. et al. A Title of Many Words](notes/frost.md)`: a page of the list's own, cited by who wrote the paper. */
export function citesAuthors({ lines: [spans = []] }: Labelling): boolean {
  const at = spans.findIndex(({ label }) => label === 'title');
  const [people, title] = [spans[at - 1], spans[at]];
  return people?.label === 'people' && isSurelyPeople(people) && wordCount(title?.span.text ?? '') >= 4;
}

/**
 * `*Quiet Harbours* by Ada Frost`, `**Textbook**: *Quiet Harbours* by Ada Frost`: whether people are after "by" right
 * behind a title, and at most a word or two and a colon before it.
 */
export function hasByline(text: string, start: number, end: number): boolean {
  return /^(?:[^.:]{1,30}:\s*)?$/u.test(text.slice(0, start)) && /^,?\s+by\s+\p{Lu}/u.test(text.slice(end));
}
