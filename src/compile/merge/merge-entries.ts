import { linkKinds } from '../../paper/kinds.ts';
import { type NoteNode, noteText } from '../../paper/note.ts';
import type { Paper, PaperLink } from '../../paper/schema.ts';
import { quoted } from '../diagnostics/quoted.ts';
import { compare, type Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';
import { identifiersOf } from '../entries/identifiers.ts';
import { mostSupported } from './most-supported.ts';
import { paperId } from './paper-id.ts';
import { entryIdentifiers } from './same-paper.ts';
import { mayBeSameVenue } from './same-venue.ts';

type MergedPaper = Omit<Paper, 'topics' | 'notePage' | 'related'>;

/**
 * Makes one paper of the entries that list it. Lists of values are joined; of single values the best supported stays, and a
 * disagreement is reported. What the list's pages print counts for more than what a note page prints.
 */
export function mergeEntries(group: readonly Entry[], reporter: Reporter): MergedPaper {
  const listed = group.filter(({ source }) => source === 'list');
  const own = listed.length > 0 ? listed : group;
  const title = mostSupported(
    own.map((entry) => entry.title),
    (a, b) => b.length - a.length,
  );
  const venueEntry = bestVenue(group, own, reporter);
  const yearEntry = bestYear(group, venueEntry, reporter);
  const affiliations = unique(own.flatMap((entry) => entry.affiliations));
  return {
    id: paperId(title),
    kind: group.some(({ kind }) => kind === 'paper') ? 'paper' : 'resource',
    title,
    name: group.map(({ name }) => name).find((name) => name !== null) ?? null,
    authors: longestList(own.map(({ authors }) => authors)),
    noteAuthors: longestList(group.filter((entry) => !own.includes(entry)).map(({ authors }) => authors)),
    affiliations:
      affiliations.length > 0 ? affiliations : unique(group.flatMap((entry) => entry.affiliations)),
    awards: unique(group.flatMap(({ awards }) => awards)),
    tags: unique(group.flatMap(({ tags }) => tags)),
    venue: venueEntry?.venue ?? null,
    year: yearEntry?.year ?? null,
    yearFrom: yearEntry?.yearFrom ?? null,
    identifiers: Object.assign({}, ...group.map(entryIdentifiers).reverse()),
    links: mergeLinks(group),
    notes: mergeNotes(group),
    placements: group.map(({ file, line, endLine, section }) => ({
      file,
      line,
      endLine,
      section: [...section],
    })),
  };
}

/** A venue with reviewers before a preprint, one that the entry itself prints before the page's, then the one most entries print. */
function bestVenue(group: readonly Entry[], own: readonly Entry[], reporter: Reporter): Entry | null {
  const rank = ({ venue, source }: Entry) =>
    (venue?.kind === 'preprint' ? 2 : 0) + (source === 'note page' ? 1 : 0);
  const withVenue = group.filter(({ venue }) => venue !== null);
  const best = Math.min(...withVenue.map(rank));
  const candidates = withVenue.filter((entry) => rank(entry) === best);
  if (candidates.length === 0) return null;
  const name = mostSupported(
    candidates.map(({ venue }) => venue?.name ?? ''),
    compare,
  );
  const odd = own.find(
    ({ venue }) => venue !== null && venue.kind !== 'preprint' && !mayBeSameVenue(venue.name, name),
  );
  if (odd !== undefined)
    reporter.report(
      'venue-conflict',
      odd,
      `${quoted(odd.title)} is of ${odd.venue?.name} here and of ${name} elsewhere`,
    );
  return (
    candidates.find(({ venue, yearFrom }) => venue?.name === name && yearFrom === 'venue') ??
    candidates.find(({ venue }) => venue?.name === name) ??
    null
  );
}

function bestYear(group: readonly Entry[], venueEntry: Entry | null, reporter: Reporter): Entry | null {
  const sameVenue = group.filter(
    ({ venue, year }) => year !== null && venue?.name === venueEntry?.venue?.name,
  );
  const dated = sameVenue.length > 0 ? sameVenue : group.filter(({ year }) => year !== null);
  if (dated.length === 0) return null;
  const year = Number(
    mostSupported(
      dated.map((entry) => String(entry.year)),
      compare,
    ),
  );
  const odd = sameVenue.find((entry) => entry.year !== year);
  if (odd !== undefined && odd.yearFrom !== 'arxiv')
    reporter.report(
      'year-conflict',
      odd,
      `${quoted(odd.title)} is of ${odd.year} here and of ${year} elsewhere`,
    );
  return (
    dated.find((entry) => entry.year === year && entry === venueEntry) ??
    dated.find((entry) => entry.year === year) ??
    null
  );
}

/** All links by kind, each address once, with the first label that says something. A note page's link to a DOI that the list links to is no other link. */
function mergeLinks(group: readonly Entry[]): PaperLink[] {
  const links = new Map<string, PaperLink>();
  const listed = new Set(
    group.flatMap((entry) => (entry.source === 'list' ? Object.values(entryIdentifiers(entry)) : [])),
  );
  for (const { source, links: own } of group) {
    for (const { kind, label, url, page } of own) {
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

/** What every place says, each thing once. */
function mergeNotes(group: readonly Entry[]): NoteNode[] {
  const seen = new Set<string>();
  const fresh = (node: NoteNode) => {
    const text = noteText([node]);
    return !seen.has(text) && seen.add(text) !== undefined;
  };
  return group.flatMap(({ notes }) =>
    notes.flatMap((node) => {
      if (typeof node === 'string' || node.tag !== 'ul') return fresh(node) ? [node] : [];
      const children = (node.children ?? []).filter(fresh);
      return children.length === 0 ? [] : [{ ...node, children }];
    }),
  );
}

function longestList<T>(lists: readonly (readonly T[])[]): T[] {
  return [...lists.reduce((longest, list) => (list.length > longest.length ? list : longest), [])];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
