import { splitWords } from '../../paper/words.ts';
import { askWords } from './asked-words.ts';

/** A thing that is found by its name, and by other words for it. */
export interface Named {
  readonly name: string;
  readonly words: string;
}

/** The things of a search by name, those whose names say it all first, and whether a name begins as asked. */
export interface NamedFound<T> {
  readonly things: readonly T[];
  readonly begun: boolean;
}

/** Shorter beginnings begin too much to say which thing is meant. */
const shortestBeginning = 3;

/** Prepares things to be found by the beginnings of words of theirs, all of which must be there. Without words all are found. */
export function findByName<T extends Named>(
  things: readonly T[],
): (typed: string, most: number) => NamedFound<T> {
  const known = things.map((thing) => {
    const name = splitWords(thing.name);
    return { thing, name, all: [...name, ...splitWords(thing.words)] };
  });
  return (typed, most) => {
    const { words } = askWords(typed);
    if (words.length === 0) return { things: typed.trim() === '' ? things.slice(0, most) : [], begun: false };
    const named = known.filter(({ name }) => hasAll(name, words));
    const begun = named.filter(({ name }) => name[0]?.startsWith(words[0] ?? '') === true);
    const others = known.filter(({ all }) => hasAll(all, words));
    const found = new Set([...begun, ...named, ...others]);
    return {
      things: Array.from(found, ({ thing }) => thing).slice(0, most),
      begun: begun.length > 0 && words.join('').length >= shortestBeginning,
    };
  };
}

function hasAll(name: readonly string[], words: readonly string[]): boolean {
  return words.every((asked) => name.some((word) => word.startsWith(asked)));
}
