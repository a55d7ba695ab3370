import type { Entry } from '../../entries/entry.ts';
import { namesVenue } from '../../entries/group.ts';
import type { PageReader } from '../../entries/page/page-reader.ts';
import { isTitleLike, wordCount } from '../../names/title-text.ts';
import type { RichTextContext } from '../../rich-text/rich-text-context.ts';
import type { Outline } from '../../syntax/outline.ts';
import { isOfOthers } from '../links-of-text.ts';
import type { PageFacts } from '../page-facts.ts';
import { readPaperHeading } from '../paper-heading.ts';
import { datedFileName } from './dated-name.ts';
import { leadsBelow } from './links-below.ts';
import { withoutNoteLabel } from './note-label.ts';

/** A page with fewer entries than this may be about one paper. */
export const minEntries = 3;

/** A page and the entries that were read on it. */
interface ReadPage {
  readonly outline: Outline;
  readonly path: string;
  readonly entries: readonly Entry[];
}

/**
 * How surely a page is about the paper that its first heading names; null if it is about none, as a page that
 * is called by a venue. The more entries it lists, the weaker the evidence.
 */
export function paperHeadingOf(
  { outline, path, entries }: ReadPage,
  context: RichTextContext,
  page: PageReader,
): PageFacts['paperHeading'] {
  // A title in the front matter, with the link of the paper at the top of the text.
  const opens = outline.titleHeading === null && leadsBelow(outline, null);
  const first = opens ? null : (outline.titleHeading ?? outline.headings[0] ?? null);
  const title = withoutNoteLabel(first?.text ?? (opens ? outline.title : ''));
  const heading = readPaperHeading(outline, context, page);
  const name = datedFileName(path, title);
  // `2019 Nerfies`, `2021 Week 3`: a short heading may be anything.
  const isNamed = name !== null && wordCount(title) >= 3;
  const isLong = opens && wordCount(title) >= 4;
  if (namesVenue(title) && heading?.isCited !== true && !isNamed && !isLong) return null;
  // Neither the citation that opens a page nor its references make it a list.
  const listed = heading?.isCited
    ? entries.filter(({ section }) => !isOfOthers(section)).length - 1
    : entries.length;
  if (heading?.isOnlyLinked === true && !isNamed) return listed < minEntries ? 'likely' : null;
  const isPrinted = heading !== null && heading.entry.venue !== null && heading.entry.year !== null;
  // Bullets of a note may read like entries, but unlike the papers of a list, they seldom lead to literature
  // or say where it appeared.
  const isShown = isNamed || isPrinted || opens || (first !== null && leadsBelow(outline, first));
  if (
    (heading !== null && (heading.leads || listed < minEntries)) ||
    (isShown && countSources(entries, heading?.entry ?? null) < minEntries)
  ) {
    const { authors = [], authorsComplete = true, year = null } = heading?.entry ?? {};
    if (year !== null && authors.length > (authorsComplete ? 1 : 0)) return 'withAuthorsAndYear';
    return isNamed ? 'inDatedFile' : 'sure';
  }
  const isTitle = name !== null || (isTitleLike(title) && wordCount(title) >= 4);
  return listed < minEntries && isTitle ? 'likely' : null;
}

/** Whether a page has few entries, or none with a link: it may be about one paper, if other pages say so. */
export function listsFew(entries: readonly Entry[]): boolean {
  return entries.length < minEntries || entries.every(({ links }) => links.length === 0);
}

/** Counts the entries with literature, or authors or a venue and a year, except the page's own paper. */
function countSources(entries: readonly Entry[], own: Entry | null): number {
  return entries.filter(
    (entry) =>
      entry.line !== own?.line &&
      (entry.links.some(({ kind }) => kind === 'paper' || kind === 'arxiv') ||
        (entry.yearFrom !== 'page' &&
          entry.year !== null &&
          (entry.venue !== null || entry.authors.length > 0))),
  ).length;
}
