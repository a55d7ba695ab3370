import { titleKey } from '../../paper/fold.ts';
import { titleSimilarity } from '../../paper/title-similarity.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';
import { identifiersOf } from '../names/identifiers.ts';
import { readCiteLabel } from '../names/people/people.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { type IdentifierConflict, reportConflicts } from './identifier-conflicts.ts';
import { joinByTitle, joinTruncatedTitles, namesOf } from './same-title.ts';

/**
 * Entries with the same identifier are one paper if their titles are at least this similar; otherwise one of
 * the links is assumed to be wrong.
 */
const minTitleSimilarity = 0.7;
/** Each entry is compared with at most this many titles per identifier, which bounds the time. */
const maxCompared = 20;
/** Conflicts reported per entry and identifier. */
const maxReported = 5;

/**
 * Groups the entries of the same paper. Two entries match if they have the same title and no conflicting
 * authors, or the same identifier and similar titles, or if one title is the truncated start of the other. A
 * note page matches an entry that links to it and is about the same paper. An address alone is not enough:
 * lists contain wrong ones.
 */
export function groupEntries(entries: readonly Entry[], reporter: Reporter): Entry[][] {
  const groups = new DisjointSets(entries.length);
  const keys = entries.map(keyOf);
  joinByTitle(entries, keys, groups);
  joinByIdentifier(entries, keys, groups, reporter);
  joinNotePages(entries, groups);
  joinTruncatedTitles(entries, keys, groups);
  const bySet = new Map<number, Entry[]>();
  entries.forEach((entry, index) => {
    const set = groups.find(index);
    const earlier = bySet.get(set);
    if (earlier === undefined) bySet.set(set, [entry]);
    else earlier.push(entry);
  });
  return [...bySet.values()];
}

/** The key of a title; with the address for `Frost et al., 2020`, which may be the label of several works. */
function keyOf({ title, links: [link] }: Entry): string {
  return titleKey(link !== undefined && readCiteLabel(title) !== null ? `${title} ${link.url}` : title);
}

/** Whether one title is the other without its subtitle: `Hoist` for `Hoist: Lifting with Two Hands`. */
function isWithoutSubtitle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [main, subtitle] = long.split(/:\s+/u);
  return subtitle !== undefined && titleKey(main ?? '') === titleKey(short) && titleKey(short).length >= 3;
}

/** Tells whether two titles start with one name, such as `Alpaca: A Model …` and its release `Alpaca-7B`. */
function isSameSystem(a: Entry, b: Entry): boolean {
  const [first, second] = [firstWord(a), firstWord(b)];
  return Math.min(first.length, second.length) >= 3 && (first.startsWith(second) || second.startsWith(first));
}

function firstWord({ title }: Entry): string {
  return titleKey(/^[^\s:]*/u.exec(title)?.[0] ?? '');
}

/** The identifiers in an entry's links to the paper, ignoring links to code or talks. */
export function entryIdentifiers({ links }: Entry): ReturnType<typeof identifiersOf> {
  return Object.assign(
    {},
    ...links
      .filter(({ kind }) => kind === 'paper' || kind === 'arxiv' || kind === 'venue')
      .map(({ url }) => identifiersOf(url))
      .reverse(),
  );
}

function joinByIdentifier(
  entries: readonly Entry[],
  keys: readonly string[],
  groups: DisjointSets,
  reporter: Reporter,
): void {
  const seen = new Map<string, number[]>();
  const conflicts: IdentifierConflict[] = [];
  entries.forEach((entry, index) => {
    for (const [scheme, value] of Object.entries(entryIdentifiers(entry))) {
      if (value === undefined) continue;
      const key = `${scheme}:${value}`;
      const others = seen.get(key) ?? [];
      if (others.length < maxCompared && !others.some((other) => keys[other] === keys[index]))
        seen.set(key, [...others, index]);
      if (others.some((other) => groups.find(other) === groups.find(index))) continue;
      let reported = 0;
      for (const other of others) {
        const earlier = entries[other];
        if (earlier === undefined) continue;
        if (
          titleSimilarity(earlier.title, entry.title) >= minTitleSimilarity ||
          isWithoutSubtitle(earlier.title, entry.title)
        )
          groups.join(other, index);
        else if (
          earlier.source === 'list' &&
          entry.source === 'list' &&
          !isSameSystem(earlier, entry) &&
          reported++ < maxReported
        )
          conflicts.push({ scheme, value, entry, earlier });
      }
    }
  });
  reportConflicts(conflicts, reporter);
}

function joinNotePages(entries: readonly Entry[], groups: DisjointSets): void {
  const pages = new Map(
    entries.flatMap((entry, index) => (entry.source === 'note page' ? [[entry.file, index] as const] : [])),
  );
  const titled = new Map<number, number[]>();
  entries.forEach((entry, index) => {
    for (const { page, label } of entry.links) {
      const noteIndex = page === null ? undefined : pages.get(page);
      const note = noteIndex === undefined ? undefined : entries[noteIndex];
      if (noteIndex === undefined || note === undefined || noteIndex === index) continue;
      if (label === '' && entry.kind === 'paper')
        titled.set(noteIndex, [...(titled.get(noteIndex) ?? []), index]);
      if (isAbout(note, entry)) groups.join(noteIndex, index);
    }
  });
  joinNicknames(entries, titled, groups);
}

/**
 * Joins a note page and the entry that calls its paper by another name: the title of this entry, and of no
 * other, links to the page, both have no other partner, and nothing says that they are different papers.
 */
function joinNicknames(
  entries: readonly Entry[],
  titled: ReadonlyMap<number, readonly number[]>,
  groups: DisjointSets,
): void {
  if (titled.size === 0) return;
  const sizes = new Map<number, number>();
  for (const index of entries.keys()) sizes.set(groups.find(index), (sizes.get(groups.find(index)) ?? 0) + 1);
  for (const [noteIndex, [index, ...others]] of titled) {
    const [note, entry] = [entries[noteIndex], index === undefined ? undefined : entries[index]];
    if (index === undefined || note === undefined || entry === undefined || others.length > 0) continue;
    const areAlone = [noteIndex, index].every((each) => sizes.get(groups.find(each)) === 1);
    if (areAlone && mayBeSame(note, entry)) groups.join(noteIndex, index);
  }
}

/** Tells whether no identifier, year or author of two entries contradicts that they are the same paper. */
function mayBeSame(note: Entry, entry: Entry): boolean {
  const own = entryIdentifiers(entry);
  const differs = Object.entries(entryIdentifiers(note)).some(
    ([scheme, value]) =>
      own[scheme as keyof typeof own] !== undefined && own[scheme as keyof typeof own] !== value,
  );
  const names = new Set(namesOf(note));
  return (
    !differs &&
    (note.year === null || entry.year === null || Math.abs(note.year - entry.year) <= 1) &&
    (names.size === 0 || entry.authors.length === 0 || namesOf(entry).some((name) => names.has(name)))
  );
}

/** The words of a page's file name or, for a folder's index, the folder's: `papers/Slow-Kites/README.md`. */
function wordsOfFileName(file: string): string {
  const path = file.replace(/(?:\/(?:readme|index|_index))?\.[a-z]+$/iu, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]+/gu, ' ');
}

/** Whether a note page is about an entry's paper, by identifiers, title, name or the name of its file. */
export function isAbout(note: Entry, entry: Entry): boolean {
  const own = Object.entries(entryIdentifiers(entry));
  const shared = Object.entries(entryIdentifiers(note)).some(([scheme, value]) =>
    own.some(([otherScheme, other]) => scheme === otherScheme && value === other),
  );
  return (
    shared ||
    titleSimilarity(note.title.replace(/\s*(?:\.{2,}|…)$/u, ''), entry.title) >= minTitleSimilarity ||
    titleSimilarity(wordsOfFileName(note.file), entry.title) >= minTitleSimilarity ||
    (note.name !== null && note.name === entry.name)
  );
}
