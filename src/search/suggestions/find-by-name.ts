import { splitWords } from '../../paper/words.ts';
import { typedPrefixes } from './typed-prefixes.ts';

/** An item with a name, and other words to find it by. */
export interface Named {
  readonly name: string;
  readonly words: string;
}

/** The items found, matches by name first, and whether a name starts with the typed text. */
export interface NameMatches<T> {
  readonly items: readonly T[];
  readonly prefixMatch: boolean;
}

/** Prefixes shorter than this are too ambiguous. */
const minPrefixLength = 3;

/**
 * Indexes items, and returns the search: typed words are prefixes, all of which must match. Empty text
 * matches every item.
 */
export function findByName<T extends Named>(
  items: readonly T[],
): (typed: string, limit: number) => NameMatches<T> {
  const known = items.map((item) => {
    const name = splitWords(item.name);
    return { item, name, all: [...name, ...splitWords(item.words)] };
  });
  return (typed, limit) => {
    const { words } = typedPrefixes(typed);
    if (words.length === 0)
      return { items: typed.trim() === '' ? items.slice(0, limit) : [], prefixMatch: false };
    const named = known.filter(({ name }) => hasAll(name, words));
    const prefixMatches = named.filter(({ name }) => name[0]?.startsWith(words[0] ?? '') === true);
    const others = known.filter(({ all }) => hasAll(all, words));
    const found = new Set([...prefixMatches, ...named, ...others]);
    return {
      items: Array.from(found, ({ item }) => item).slice(0, limit),
      prefixMatch: prefixMatches.length > 0 && words.join('').length >= minPrefixLength,
    };
  };
}

function hasAll(name: readonly string[], words: readonly string[]): boolean {
  return words.every((prefix) => name.some((word) => word.startsWith(prefix)));
}
