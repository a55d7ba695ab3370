import type { Candidate } from '../candidates/candidate.ts';
import { wordCount } from '../names/title-text.ts';
import type { Fields } from '../reading/fields.ts';
import type { TitlePlace } from '../reading/title-place.ts';
import { isSentence, type Strength } from './strength.ts';

/**
 * Tells whether a candidate cites a work: it has people, a year, and a title that is set off or has its venue
 * beside it. What is cited in full is a paper of its own, whatever it is below.
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
