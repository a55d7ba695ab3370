import type { NoteNode } from '../../paper/note.ts';
import type { Venue, YearSource } from '../../paper/schema.ts';
import { type NoteContext, toNote } from '../notes/to-note.ts';
import { affiliationStrength, splitAffiliations } from './affiliations.ts';
import { readAward } from './awards.ts';
import { type Candidate, childrenOf } from './candidate.ts';
import type { Entry, EntryLink } from './entry.ts';
import type { Evidence } from './evidence.ts';
import { type Habits, isLiterature } from './habits.ts';
import { identifiersOf } from './identifiers.ts';
import { isPdf, kindOfHost, linkKind } from './link-kind.ts';
import { readByline } from './people.ts';
import { nameInRemark, nameInTitle } from './title.ts';
import { arxivYear, takeYear } from './venue.ts';

/** What the page says of all its entries. */
export interface PageContext extends NoteContext {
  readonly habits: Habits;
  /** The venue and year of a venue page. */
  readonly venue: Venue | null;
  readonly year: number | null;
}

/** Share of a page's entries from which a habit is taken to hold for the others. */
const habitHolds = 0.5;

/**
 * Reads an entry's fields. `taken` tells which of the items below it are entries of their own: they are no remarks.
 * A field that the entry does not print comes from the page it stands on, or stays empty.
 */
export function readEntry(
  candidate: Candidate,
  { title, tail }: Evidence,
  taken: ReadonlySet<Candidate['node']>,
  context: PageContext,
): Entry | null {
  if (title === null || tail === null) return null;
  const remarks = readRemarks(candidate, taken, context);
  const links = [
    ...(title.link === null ? [] : [toLink('', title.link, context)]),
    ...tail.links.map(({ mark, label, isVenue }) => toLink(label, mark, context, isVenue)),
  ].filter((link) => link.url !== '' && !link.url.startsWith('#'));
  const venue = tail.venue?.venue ?? context.venue;
  const kind = entryKind({ title, tail, strength: 'sure', otherwise: 'unknown' }, venue, context.habits);
  return {
    source: 'list',
    kind,
    file: context.file,
    line: candidate.line,
    column: candidate.column,
    endLine: candidate.endLine,
    section: candidate.section,
    title: title.title,
    name: nameInTitle(title.title) ?? remarks.name,
    authors: [...tail.authors, ...remarks.authors],
    affiliations: remarks.affiliations,
    awards: [...tail.awards, ...remarks.awards],
    tags: [],
    venue,
    ...entryYear(tail.venue, candidate.section, links, context),
    links,
    notes: [...(tail.rest === '' ? [] : [{ tag: 'p' as const, children: [tail.rest] }]), ...remarks.notes],
  };
}

function toLink(label: string, mark: { url: string; line: number }, { file, resolver }: NoteContext, isVenue = false): EntryLink {
  const target = resolver.resolve(file, mark.url);
  const kind = isVenue
    ? target.kind === 'web' && kindOfHost(mark.url) !== null
      ? linkKind('', mark.url)
      : 'venue'
    : linkKind(label, mark.url);
  const safe = target.kind === 'unsafe' ? '' : target.kind === 'web' ? target.url : mark.url.trim();
  return {
    kind: label === '' && kind === 'other' ? 'homepage' : kind,
    label,
    url: safe,
    page: target.kind === 'file' ? target.path : null,
    line: mark.line,
  };
}

/** The year: with the venue, else from a heading such as "2023", else the page's, else from an arXiv number among the links. */
export function entryYear(
  printed: { year: number | null; yearFrom: YearSource | null } | null,
  section: readonly string[],
  links: readonly EntryLink[],
  page: { readonly year: number | null },
): { year: number | null; yearFrom: YearSource | null } {
  if (printed !== null && printed.year !== null) return { year: printed.year, yearFrom: printed.yearFrom };
  const heading =
    section
      .slice(1)
      .map(yearOfHeading)
      .findLast((year) => year !== null) ?? null;
  if (heading !== null) return { year: heading, yearFrom: 'heading' };
  if (page.year !== null) return { year: page.year, yearFrom: 'page' };
  const arxiv = links.map(({ url }) => arxivYear(identifiersOf(url).arxiv)).find((year) => year !== null) ?? null;
  return { year: arxiv, yearFrom: arxiv === null ? null : 'arxiv' };
}

function yearOfHeading(heading: string): number | null {
  const { year, name } = takeYear(heading);
  return year !== null && /^(?:year|papers?|in|年|)$/iu.test(name) ? year : null;
}

/** Paper or resource: literature by itself; a PDF or an entry without links goes with the majority of its page; the rest is a resource. */
function entryKind(evidence: Evidence, venue: Venue | null, habits: Habits): Entry['kind'] {
  if (isLiterature(evidence) || venue !== null) return 'paper';
  const main = evidence.title?.link?.url ?? null;
  const undecided = main === null ? (evidence.tail?.links.length ?? 0) === 0 : isPdf(main);
  return undecided && (habits.sure === 0 || habits.literature >= habitHolds) ? 'paper' : 'resource';
}

interface Remarks {
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  readonly awards: readonly string[];
  readonly name: string | null;
  readonly notes: readonly NoteNode[];
}

/** Reads the items below an entry: organisations, authors and awards become fields, the others are what the list says. */
function readRemarks(candidate: Candidate, taken: ReadonlySet<Candidate['node']>, context: PageContext): Remarks {
  const authors: string[] = [];
  const affiliations: string[] = [];
  const awards: string[] = [];
  let name: string | null = null;
  const kept = new Set<Candidate['node']>();
  childrenOf(candidate).forEach((child, position) => {
    if (taken.has(child.node)) return;
    const { text, marks } = child.head;
    const bare = child.lists.length === 0 && child.blocks.length === 0 && !marks.some((mark) => mark.kind === 'link');
    const award = bare ? readAward(text) : null;
    const byline = bare ? readByline(text) : null;
    const strength = bare && affiliations.length === 0 && !marks.some((mark) => mark.kind === 'strong') ? affiliationStrength(text) : null;
    if (award !== null) awards.push(award);
    else if (byline !== null) authors.push(...byline);
    else if (strength === 'sure' || (strength === 'likely' && position === 0 && context.habits.affiliationFirst >= habitHolds))
      affiliations.push(...splitAffiliations(text));
    else {
      name ??= nameInRemark(text);
      kept.add(child.node);
    }
  });
  const lists = candidate.lists.flatMap((list) => {
    const items = list.children.filter((item) => kept.has(item));
    return items.length === 0 ? [] : [{ ...list, children: items }];
  });
  return { authors, affiliations, awards, name, notes: toNote([...candidate.blocks, ...lists], context) };
}
