import { isTownOfPublishers, mayBeTown } from '../../names/gazetteer/publishers.ts';
import type { CutLine } from '../lines/atoms.ts';

/**
 * Whether the name at an atom is a publisher that is not known: a title and a town of publishers, or a town with its
 * state, with a colon are before it, and the year or nothing after it. Two words before the town are no title but may be a
 * person, whose book on the town this is: `Frost, Ada. London: Tales of a Town`.
 */
export function isAfterTown({ atoms, gaps, text }: CutLine, at: number): boolean {
  const words = (from: number, to = from) => text.text.slice(atoms[from]?.start, atoms[to]?.end);
  if (at < 2 || at >= atoms.length || (gaps[at] ?? []).join('') !== ':') return false;
  const hasState = at > 2 && /^\p{Lu}{2}$/u.test(words(at - 1)) && mayBeTown(words(at - 2, at - 1));
  if (!/\s\p{Ll}|(?:\s\S+){2}/u.test(words(hasState ? at - 3 : at - 2))) return false;
  if (!hasState && !isTownOfPublishers(words(at - 1))) return false;
  const after = at + 1 < atoms.length ? words(at + 1) : '';
  return (
    /^(?:(?:1[5-9]|20)\d{2}[a-z]?)?$/u.test(after) && publisherName.test(words(at).replace(/[.,;]$/u, ''))
  );
}

/** A word to four, the first and the last with a capital, and no article before them: `High Mast`. */
const publisherName =
  /^(?!(?:An?|The|Das|De[rn]?|Die|El|Il|L[aeo]s?|Un[ae]?)\s)\p{Lu}[\p{L}'’&.-]*(?:\s[\p{L}'’&.-]+){0,2}(?:\s\p{Lu}[\p{L}'’&.-]*)?$/u;
