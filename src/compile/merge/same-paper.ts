import { fold, titleKey } from '../../paper/fold.ts';
import type { Entry } from '../entries/entry.ts';
import { identifiersOf } from '../entries/identifiers.ts';
import type { Reporter } from '../report/reporter.ts';
import { type Conflict, reportConflicts } from './identifier-conflicts.ts';
import { titleSimilarity } from './similarity.ts';
import { titleStarts } from './title-starts.ts';

/** Titles that share an identifier are of one paper from this similarity on: below it, one of the addresses is wrong. */
const similarTitle = 0.7;
/** An entry is held against the first so many titles that share its identifier: beyond that the identifier tells no papers apart. */
const mostCompared = 20;
/** So many of them are named when the titles differ. */
const mostTold = 5;
/** A title this long says by itself what it continues with, when it is cut with dots. */
const shortestCut = 12;

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

/** The papers of one title, by the positions of their first entries. */
interface Namesakes {
  readonly first: number;
  /** The first that names nobody: it may be by anyone. */
  nameless: number | undefined;
  /** The first that names somebody of this name. */
  readonly byName: Map<string, number>;
}

/** Joins the entries of one title, but for those whose printed authors have no name in common: a paper and a talk may share a title. */
function joinByKey(entries: readonly Entry[], keys: readonly string[], groups: DisjointSets): void {
  const titles = new Map<string, Namesakes>();
  entries.forEach((entry, index) => {
    const key = keys[index] ?? '';
    const names = namesOf(entry);
    const seen = titles.get(key) ?? { first: index, nameless: undefined, byName: new Map() };
    titles.set(key, seen);
    const alike = names.length === 0 ? [seen.first] : [seen.nameless, ...names.map((name) => seen.byName.get(name))];
    const same = Math.min(...alike.map((other) => other ?? index));
    if (same < index) {
      groups.join(same, index);
      return;
    }
    if (names.length === 0) seen.nameless ??= index;
    for (const name of names) if (!seen.byName.has(name)) seen.byName.set(name, index);
  });
}

/** The words of an entry's authors; single letters name nobody. */
function namesOf({ authors }: Entry): string[] {
  return authors.flatMap((author) =>
    fold(author)
      .split(/[^\p{L}]+/u)
      .filter((name) => name.length > 1),
  );
}

function joinSimilar(entries: readonly Entry[], keys: readonly string[], groups: DisjointSets, reporter: Reporter): void {
  const seen = new Map<string, number[]>();
  const conflicts: Conflict[] = [];
  entries.forEach((entry, index) => {
    for (const [scheme, value] of Object.entries(entryIdentifiers(entry))) {
      if (value === undefined) continue;
      const key = `${scheme}:${value}`;
      const others = seen.get(key) ?? [];
      if (others.length < mostCompared && !others.some((other) => keys[other] === keys[index])) seen.set(key, [...others, index]);
      if (others.some((other) => groups.find(other) === groups.find(index))) continue;
      let told = 0;
      for (const other of others) {
        const before = entries[other];
        if (before === undefined) continue;
        if (titleSimilarity(before.title, entry.title) >= similarTitle) groups.join(other, index);
        else if (before.source === 'list' && entry.source === 'list' && !isOfOneSystem(before, entry) && told++ < mostTold)
          conflicts.push({ scheme, value, entry, before });
      }
    }
  });
  reportConflicts(conflicts, reporter);
}

function joinNotePages(entries: readonly Entry[], groups: DisjointSets): void {
  const pages = new Map(entries.flatMap((entry, index) => (entry.source === 'note page' ? [[entry.file, index] as const] : [])));
  entries.forEach((entry, index) => {
    for (const { page } of entry.links) {
      const noteIndex = page === null ? undefined : pages.get(page);
      const note = noteIndex === undefined ? undefined : entries[noteIndex];
      if (noteIndex !== undefined && note !== undefined && isAbout(note, entry)) groups.join(noteIndex, index);
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

function joinCutTitles(entries: readonly Entry[], keys: readonly string[], groups: DisjointSets): void {
  const firstThatGoesOn = titleStarts(keys);
  entries.forEach((entry, index) => {
    const start = cutTitle(entry.title);
    if (start === null) return;
    const whole = firstThatGoesOn(titleKey(start));
    if (whole >= 0) groups.join(whole, index);
  });
}

/** What is printed of a title that is cut with dots; null when it is whole, or when too little is left to know it by. */
export function cutTitle(title: string): string | null {
  const start = /^(.+?)\s*(?:\.{2,}|…)$/u.exec(title)?.[1];
  return start !== undefined && titleKey(start).length >= shortestCut ? start : null;
}

/** Sets of positions that grow together. */
class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[index] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.#parents[high] = low;
  }
}
