import { linkKinds } from '../../paper/kinds.ts';
import { plainTextOf, type RichTextNode } from '../../paper/rich-text.ts';
import type { Paper, PaperLink } from '../../paper/schema.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';
import { identifiersOf } from '../names/identifiers.ts';
import { confidenceOf } from '../reading/confidence.ts';
import { exactDateOf } from './exact-date.ts';
import { fullestAuthors } from './fullest-authors.ts';
import { entryIdentifiers } from './group-entries.ts';
import { mostCommon } from './most-common.ts';
import { mergeOwnFields } from './own-fields.ts';
import { paperId } from './paper-id.ts';
import { certaintyOfPaper, notePagesIn, preferredOf } from './preferred-entries.ts';
import { provenanceOf } from './provenance.ts';
import { truncatedStart } from './same-title.ts';
import { mayBeSameVenue } from './same-venue.ts';

/** A paper as far as its entries alone tell. */
export type MergedPaper = Omit<Paper, 'topics' | 'notePage' | 'bibtex' | 'printedLines' | 'related'>;

/**
 * Merges the entries of one paper. The first title, name of the system and identifier of each kind, the most
 * frequent venue and year and the fullest authors are kept; other lists are combined. Conflicts of venue or
 * year are reported. Note pages give title and authors only to a paper that nothing else lists, affiliations
 * and venue only if no other entry does (their venue also beats a preprint); their year counts like any
 * other.
 */
export function mergeEntries(
  group: readonly Entry[],
  linesOf: (file: string) => readonly string[],
  reporter: Reporter,
): MergedPaper {
  const preferred = preferredOf(group);
  // The first place names the paper, so that its id does not depend on what is added elsewhere.
  const titles = preferred.map((entry) => entry.title);
  const title = titles.find((each) => truncatedStart(each) === null) ?? titles[0] ?? '';
  const venueEntry = bestVenue(group, preferred, reporter);
  const yearEntry = bestYear(group, venueEntry, reporter);
  const { authors, authorsComplete } = fullestAuthors(preferred);
  const noteAuthors = [...fullestAuthors(group.filter((entry) => !preferred.includes(entry))).authors];
  const identifiers = Object.assign({}, ...group.map(entryIdentifiers).reverse());
  const year = yearEntry?.year ?? null;
  const affiliations = unique(preferred.flatMap((entry) => entry.affiliations));
  return {
    id: paperId(title),
    kind: group.some(({ kind }) => kind === 'paper') ? 'paper' : 'resource',
    title,
    name: group.map(({ name }) => name).find((name) => name !== null) ?? null,
    authors: [...authors],
    authorsComplete,
    noteAuthors,
    affiliations:
      affiliations.length > 0 ? affiliations : unique(group.flatMap((entry) => entry.affiliations)),
    awards: unique(group.flatMap(({ awards }) => awards)),
    tags: unique(group.flatMap(({ tags }) => tags)),
    venue: venueEntry?.venue ?? null,
    year,
    yearFrom: yearEntry?.yearFrom ?? null,
    ...exactDateOf(preferred, year, identifiers.arxiv),
    identifiers,
    links: mergeLinks(group),
    notes: mergeNotes(group),
    fields: mergeOwnFields(group),
    provenance: provenanceOf(
      group,
      { title, authors: [...authors], noteAuthors, venue: venueEntry?.venue ?? null, year },
      linesOf,
    ),
    confidence: confidenceOf(certaintyOfPaper(group)),
    formerIds: [],
    added: null,
    changed: null,
    placements: placementsOf(group),
  };
}

/** The places of the entries of a paper. */
export function placementsOf(group: readonly Entry[]): Paper['placements'] {
  return group.map(({ file, line, endLine, section }) => ({ file, line, endLine, section: [...section] }));
}

/**
 * Prefers other venues to preprint servers and publishers, then entries of topic, venue and other pages to
 * note pages, then the most frequent name.
 */
function bestVenue(group: readonly Entry[], preferred: readonly Entry[], reporter: Reporter): Entry | null {
  const rank = ({ venue, source }: Entry) =>
    (yieldsToOthers(venue) ? 2 : 0) + (source === 'note page' ? 1 : 0);
  const withVenue = group.filter(({ venue }) => venue !== null);
  const best = Math.min(...withVenue.map(rank));
  const candidates = withVenue.filter((entry) => rank(entry) === best);
  if (candidates.length === 0) return null;
  const name = mostCommon(
    candidates.map(({ venue }) => venue?.name ?? ''),
    compareCodeUnits,
  );
  const conflicting = preferred.find(
    ({ venue }) => venue !== null && !yieldsToOthers(venue) && !mayBeSameVenue(venue.name, name),
  );
  if (conflicting !== undefined)
    reporter.report(
      'venue-conflict',
      conflicting,
      `the venue of ${quoted(conflicting.title)} is ${conflicting.venue?.name} here but ${name} elsewhere`,
    );
  return (
    candidates.find(({ venue, yearFrom }) => venue?.name === name && yearFrom === 'venue') ??
    candidates.find(({ venue }) => venue?.name === name) ??
    null
  );
}

function yieldsToOthers(venue: Entry['venue']): boolean {
  return venue?.kind === 'preprint' || venue?.kind === 'publisher';
}

function bestYear(group: readonly Entry[], venueEntry: Entry | null, reporter: Reporter): Entry | null {
  const sameVenue = group.filter(
    ({ venue, year }) => year !== null && venue?.name === venueEntry?.venue?.name,
  );
  const found = sameVenue.length > 0 ? sameVenue : group.filter(({ year }) => year !== null);
  if (found.length === 0) return null;
  // A printed year takes precedence over one from the number of a preprint.
  const isPrinted = ({ yearFrom }: Entry) => yearFrom === 'date' || yearFrom === 'venue';
  const dated = found.some(isPrinted) ? found.filter((entry) => entry.yearFrom !== 'arxiv') : found;
  const year = Number(
    mostCommon(
      dated.map((entry) => String(entry.year)),
      compareCodeUnits,
    ),
  );
  const conflicting = sameVenue.find((entry) => entry.year !== year);
  if (conflicting !== undefined && conflicting.yearFrom !== 'arxiv')
    reporter.report(
      'year-conflict',
      conflicting,
      `the year of ${quoted(conflicting.title)} is ${conflicting.year} here but ${year} elsewhere`,
    );
  return (
    dated.find((entry) => entry.year === year && entry === venueEntry) ??
    dated.find((entry) => entry.year === year) ??
    null
  );
}

/**
 * The links of all entries by kind, each address once, with its first non-empty label. Drops a note page's
 * link whose identifier the list already links to, and a title's link to the note page itself.
 */
function mergeLinks(group: readonly Entry[]): PaperLink[] {
  const links = new Map<string, PaperLink>();
  const listed = new Set(
    group.flatMap((entry) => (entry.source === 'list' ? Object.values(entryIdentifiers(entry)) : [])),
  );
  const notePages = notePagesIn(group);
  for (const { source, links: entryLinks } of group) {
    for (const { kind, label, url, page } of entryLinks) {
      if (label === '' && page !== null && notePages.has(page)) continue;
      if (
        source === 'note page' &&
        Object.values(identifiersOf(url)).some((identifier) => listed.has(identifier))
      )
        continue;
      const key = page ?? url.replace(/\/+$/u, '');
      const seen = links.get(key);
      if (seen === undefined) links.set(key, { kind, label, url, page });
      else if (seen.label === '' && source === 'list')
        links.set(key, { ...seen, label, kind: label === '' ? seen.kind : kind });
    }
  }
  return [...links.values()].sort((a, b) => linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind));
}

/** The notes of all entries, without repetitions. */
function mergeNotes(group: readonly Entry[]): RichTextNode[] {
  const seen = new Set<string>();
  const isNew = (node: RichTextNode) => {
    const text = plainTextOf([node]);
    return !seen.has(text) && seen.add(text) !== undefined;
  };
  return group.flatMap(({ notes }) =>
    notes.flatMap((node) => {
      if (typeof node === 'string' || node.tag !== 'ul') return isNew(node) ? [node] : [];
      const children = (node.children ?? []).filter(isNew);
      return children.length === 0 ? [] : [{ ...node, children }];
    }),
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
