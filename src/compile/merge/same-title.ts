import { fold, titleKey } from '../../paper/fold.ts';
import type { Entry } from '../entries/entry.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { titleStarts } from './title-starts.ts';

/** A title this long says by itself what it continues with, when it is cut with dots. */
const shortestCut = 12;

/** The papers of one title, by the positions of their first entries. */
interface Namesakes {
  readonly first: number;
  /** The first that names nobody: it may be by anyone. */
  nameless: number | undefined;
  /** The first that names somebody of this name. */
  readonly byName: Map<string, number>;
}

/** Joins the entries of one title, but for those whose printed authors have no name in common: a paper and a talk may share a title. */
export function joinByKey(entries: readonly Entry[], keys: readonly string[], groups: DisjointSets): void {
  const titles = new Map<string, Namesakes>();
  entries.forEach((entry, index) => {
    const key = keys[index] ?? '';
    const names = namesOf(entry);
    const seen = titles.get(key) ?? { first: index, nameless: undefined, byName: new Map() };
    titles.set(key, seen);
    const alike =
      names.length === 0 ? [seen.first] : [seen.nameless, ...names.map((name) => seen.byName.get(name))];
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

/** Joins a title that is cut with dots with the one that it begins. */
export function joinCutTitles(
  entries: readonly Entry[],
  keys: readonly string[],
  groups: DisjointSets,
): void {
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
