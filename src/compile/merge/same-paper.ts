import { titleKey } from '../../paper/fold.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';
import { identifiersOf } from '../entries/identifiers.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { type Conflict, reportConflicts } from './identifier-conflicts.ts';
import { joinByKey, joinCutTitles } from './same-title.ts';
import { titleSimilarity } from './similarity.ts';

/** Titles that share an identifier are of one paper from this similarity on: below it, one of the addresses is wrong. */
const similarTitle = 0.7;
/** An entry is held against the first so many titles that share its identifier: beyond that the identifier tells no papers apart. */
const mostCompared = 20;
/** So many of them are named when the titles differ. */
const mostTold = 5;
/**
 * Groups the entries that list the same paper: same title, unless other people wrote it; same DOI or arXiv number and a similar title;
 * a note page and the entry that links to it with a similar title; a title cut with dots and the one it begins. Never by address alone: lists paste wrong ones.
 */
export function groupEntries(entries: readonly Entry[], reporter: Reporter): Entry[][] {
  const groups = new DisjointSets(entries.length);
  const keys = entries.map(({ title }) => titleKey(title));
  joinByKey(entries, keys, groups);
  joinSimilar(entries, keys, groups, reporter);
  joinNotePages(entries, groups);
  joinCutTitles(entries, keys, groups);
  const bySet = new Map<number, Entry[]>();
  entries.forEach((entry, index) => {
    const set = groups.find(index);
    const before = bySet.get(set);
    if (before === undefined) bySet.set(set, [entry]);
    else before.push(entry);
  });
  return [...bySet.values()];
}

/** `Alpaca: A Model …` and `Alpaca-7B`: a system's releases are listed with the address of its paper. */
function isOfOneSystem(a: Entry, b: Entry): boolean {
  const [first, second] = [firstWord(a), firstWord(b)];
  return Math.min(first.length, second.length) >= 3 && (first.startsWith(second) || second.startsWith(first));
}

function firstWord({ title }: Entry): string {
  return titleKey(/^[^\s:]*/u.exec(title)?.[0] ?? '');
}

/** Identifiers of the paper that an entry prints: those of its paper links, not of the code or the talk. */
export function entryIdentifiers({ links }: Entry): ReturnType<typeof identifiersOf> {
  return Object.assign(
    {},
    ...links
      .filter(({ kind }) => kind === 'paper' || kind === 'arxiv' || kind === 'venue')
      .map(({ url }) => identifiersOf(url))
      .reverse(),
  );
}

function joinSimilar(
  entries: readonly Entry[],
  keys: readonly string[],
  groups: DisjointSets,
  reporter: Reporter,
): void {
  const seen = new Map<string, number[]>();
  const conflicts: Conflict[] = [];
  entries.forEach((entry, index) => {
    for (const [scheme, value] of Object.entries(entryIdentifiers(entry))) {
      if (value === undefined) continue;
      const key = `${scheme}:${value}`;
      const others = seen.get(key) ?? [];
      if (others.length < mostCompared && !others.some((other) => keys[other] === keys[index]))
        seen.set(key, [...others, index]);
      if (others.some((other) => groups.find(other) === groups.find(index))) continue;
      let told = 0;
      for (const other of others) {
        const before = entries[other];
        if (before === undefined) continue;
        if (titleSimilarity(before.title, entry.title) >= similarTitle) groups.join(other, index);
        else if (
          before.source === 'list' &&
          entry.source === 'list' &&
          !isOfOneSystem(before, entry) &&
          told++ < mostTold
        )
          conflicts.push({ scheme, value, entry, before });
      }
    }
  });
  reportConflicts(conflicts, reporter);
}

function joinNotePages(entries: readonly Entry[], groups: DisjointSets): void {
  const pages = new Map(
    entries.flatMap((entry, index) => (entry.source === 'note page' ? [[entry.file, index] as const] : [])),
  );
  entries.forEach((entry, index) => {
    for (const { page } of entry.links) {
      const noteIndex = page === null ? undefined : pages.get(page);
      const note = noteIndex === undefined ? undefined : entries[noteIndex];
      if (noteIndex !== undefined && note !== undefined && isAbout(note, entry))
        groups.join(noteIndex, index);
    }
  });
}

function isAbout(note: Entry, entry: Entry): boolean {
  const own = Object.entries(entryIdentifiers(entry));
  const shared = Object.entries(entryIdentifiers(note)).some(([scheme, value]) =>
    own.some(([otherScheme, other]) => scheme === otherScheme && value === other),
  );
  return (
    shared ||
    titleSimilarity(note.title.replace(/\s*(?:\.{2,}|…)$/u, ''), entry.title) >= similarTitle ||
    (note.name !== null && note.name === entry.name)
  );
}
