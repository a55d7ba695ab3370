import type { Venue } from '../../paper/schema.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOpenedByTitle } from '../candidates/named-titles.ts';
import { isPress } from '../names/gazetteer/venue-names.ts';
import { isDocument, isLocalUrl, kindOfAddress, linkKind } from '../names/link-kind.ts';
import { endsInResources, sectionKind } from '../names/section-kind.ts';
import { wordCount } from '../names/title-text.ts';
import type { Fields } from '../reading/fields/fields.ts';
import type { Entry } from './entry.ts';
import { yearOfHeading } from './entry-year.ts';
import type { Evidence } from './evidence.ts';
import { type Habits, isLiterature, leadsToLiterature } from './habits.ts';

/** If at least this share of a page's entries have a habit, the others are assumed to have it too. */
const habitHolds = 0.5;

/** A document in a code repository, such as notes on a paper. */
const hostedText = /\/blob\/[^?#]+\.(?:md|markdown|pdf|html?)(?:[?#]|$)/iu;

/** `[Simulation data](…)`, `[Database](…)`: the label of the data themselves. */
const ofData = /^(?:\p{L}+\s)?(?:data|data ?bases?|data ?sets?)$/iu;

/** Tells whether a link may lead to a paper: by its label, or without one to an address of unknown kind. */
function mayBePaper(label: string, url: string): boolean {
  const kind = linkKind(label, url);
  return kind === 'paper' || kind === 'arxiv' || kind === 'notes' || (kind === 'other' && label === '');
}

/** Paper or resource. A line `Title: …` makes a paper, unless the entry is below "Tools" or the like. */
export function kindOf(
  candidate: Candidate,
  evidence: Evidence,
  fields: Fields,
  venue: Venue | null,
  habits: Habits,
): Entry['kind'] {
  return isOpenedByTitle(candidate) && sectionKind(candidate.section) !== 'resources'
    ? 'paper'
    : entryKind(evidence, fields, venue, candidate.section, habits);
}

/**
 * Paper or resource. An entry is a paper if it is literature on its own evidence (`isLiterature`); below
 * "Books", a label such as "pdf" is not enough. Below "Papers", a link of unknown kind is enough. An entry
 * written as a citation (authors and a year, perhaps that of a heading, or a quoted title) is also a paper,
 * unless it leads to a program, film or post.
 *
 * Three cases follow the majority of the page: an entry with a PDF, one without links, and one with several
 * authors whose address is of unknown kind. If the page has no sure entry, the first two are papers.
 * Everything else is a resource.
 */
function entryKind(
  evidence: Evidence,
  { links, authors, authorsAreShortened, date, tags, venue: printed }: Fields,
  venue: Venue | null,
  section: readonly string[],
  habits: Habits,
): Entry['kind'] {
  // The target of a reference that another file defines is not known.
  const main = evidence.title?.link?.url || null;
  // One or two words with authors may equally name a book or a program.
  const hasAuthors = authors.length > 0 && wordCount(evidence.title?.title ?? '') >= 3;
  const isByAuthors = hasAuthors && isPageWithin(main ?? '');
  const mayBeListed = isDocument(main ?? '') || isByAuthors || (hasAuthors && main === null);
  const above = mayBeListed
    ? (sectionKind(section, true) ?? (section.some(endsInResources) ? null : habits.listed))
    : null;
  const listed = sectionKind(section) ?? (hasAuthors && above === 'resources' ? null : above);
  // Below "Tools", a link to code makes a resource, even if a paper describes the program.
  const leadsToCode = kindOfAddress(main ?? '') === 'code';
  if (listed === 'resources' && leadsToCode && printed?.venue == null) return 'resource';
  if (venue !== null && isPress(venue.name)) return 'resource';
  if (isBook(tags) && venue === null) return 'resource';
  if (
    listed === 'resources' &&
    venue === null &&
    main === null &&
    authors.length === 0 &&
    ofData.test(links[0]?.label ?? '')
  )
    return 'resource';
  if (venue !== null || (listed === 'resources' ? leadsToLiterature(evidence) : isLiterature(evidence)))
    return 'paper';
  if (listed === 'resources') return 'resource';
  const isQuoted = evidence.title?.isQuoted === true;
  const isCited =
    authors.length > 0
      ? isQuoted ||
        date !== null ||
        printed?.year != null ||
        (mayBeListed && main === null && links.length === 0 && section.some(isYear))
      : isQuoted && date !== null && links.length === 0 && main === null;
  const shown = [
    { label: '', url: evidence.title?.link?.url ?? '' },
    ...links.map(({ label, mark: { url } }) => ({ label: labelOf(label, url), url })),
  ];
  if (isCited && shown.every(({ label, url }) => url === '' || mayBePaper(label, url))) return 'paper';
  const address = evidence.title?.link?.url ?? links[0]?.mark.url;
  if (
    listed === 'papers' &&
    (address === undefined || kindOfAddress(address) === null || hostedText.test(address))
  )
    return 'paper';
  // The page of notes on a paper.
  if (main !== null && isLocalUrl(main) && evidence.strength === 'sure') return 'paper';
  // A page with one author may just as well be a blog post.
  const undecided =
    main === null
      ? links.every(
          ({ label, mark: { url } }) =>
            url === '' || (isDocument(url) && mayBePaper(labelOf(label, url), url)),
        )
      : isDocument(main) || (isByAuthors && (authors.length > 1 || authorsAreShortened));
  const isHabit = habits.literature >= habitHolds || (habits.sure === 0 && !isByAuthors);
  return undecided && isHabit ? 'paper' : 'resource';
}

/** The label of a link; empty if the link is the printed address of a document. */
function labelOf(label: string, url: string): string {
  return /^https?:/iu.test(label) && isDocument(url) ? '' : label;
}

/** Tells whether an address is that of a page within a site: of unknown kind, and not a document. */
function isPageWithin(url: string): boolean {
  return kindOfAddress(url) === null && !isDocument(url) && /^https?:\/\/[^/]+\/[^?#]*[^/?#]/iu.test(url);
}

function isYear(heading: string): boolean {
  return yearOfHeading(heading) !== null;
}

/** Tells whether a list calls an entry a book: `(Book)`, `(Book, with online content)`. */
function isBook(tags: readonly string[]): boolean {
  return tags.some((tag) => /^(?:text)?books?\b/i.test(tag));
}
