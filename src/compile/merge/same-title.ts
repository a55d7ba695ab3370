import { fold, titleKey } from '../../paper/fold.ts';
import type { Entry } from '../entries/entry.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { createPrefixSearch } from './prefix-search.ts';

/** Shortest start of a truncated title that identifies the full title, in characters of its key. */
const minStartLength = 12;

/** Entries with the same title, by index. */
interface SameTitleEntries {
  readonly first: number;
  /** The first entry without authors: it matches any authors. */
  anonymous: number | undefined;
  /** The first entry for each part of an author's name. */
  readonly byName: Map<string, number>;
}

/**
 * Joins entries with the same title key, unless both have authors and no author name in common: a paper and a
 * talk may share a title.
 */
export function joinByTitle(entries: readonly Entry[], keys: readonly string[], groups: DisjointSets): void {
  const titles = new Map<string, SameTitleEntries>();
  entries.forEach((entry, index) => {
    const key = keys[index] ?? '';
    const names = namesOf(entry);
    const seen = titles.get(key) ?? { first: index, anonymous: undefined, byName: new Map() };
    titles.set(key, seen);
    const alike =
      names.length === 0 ? [seen.first] : [seen.anonymous, ...names.map((name) => seen.byName.get(name))];
    const same = Math.min(...alike.map((other) => other ?? index));
    if (same < index) {
      groups.join(same, index);
      return;
    }
    if (names.length === 0) seen.anonymous ??= index;
    for (const name of names) if (!seen.byName.has(name)) seen.byName.set(name, index);
  });
}

/** The words in the names of an entry's authors, without initials. */
export function namesOf({ authors }: Entry): string[] {
  return authors.flatMap((author) =>
    fold(author)
      .split(/[^\p{L}]+/u)
      .filter((name) => name.length > 1),
  );
}

/** Joins entries whose title is truncated with dots to the first entry with the full title. */
export function joinTruncatedTitles(
  entries: readonly Entry[],
  keys: readonly string[],
  groups: DisjointSets,
): void {
  const firstStartingWith = createPrefixSearch(keys);
  entries.forEach((entry, index) => {
    const start = truncatedStart(entry.title);
    if (start === null) return;
    const whole = firstStartingWith(titleKey(start));
    if (whole >= 0) groups.join(whole, index);
  });
}

/** The start of a title truncated with dots; null if it is complete or too short to identify the title. */
export function truncatedStart(title: string): string | null {
  const start = /^(.+?)\s*(?:\.{2,}|…)$/u.exec(title)?.[1];
  return start !== undefined && titleKey(start).length >= minStartLength ? start : null;
}
