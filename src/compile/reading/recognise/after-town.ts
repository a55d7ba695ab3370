import { isTownOfPublishers } from '../../names/gazetteer/publishers.ts';
import type { CutLine } from '../lines/atoms.ts';

/**
 * Whether the name at an atom is a publisher that is not known: a title and a town of publishers with its colon
 * are before it, and the year or nothing after it. Two words before the town are no title but may be a person,
 * whose book on the town this is: `Frost, Ada. London: Tales of a Town`.
 */
export function isAfterTown({ atoms, gaps, text }: CutLine, at: number): boolean {
  const [title, town, name, next] = atoms.slice(Math.max(0, at - 2), at + 2);
  if (
    at < 2 ||
    title === undefined ||
    town === undefined ||
    name === undefined ||
    (gaps[at] ?? []).join('') !== ':'
  )
    return false;
  if (!/\s\p{Ll}|(?:\s\S+){2}/u.test(text.text.slice(title.start, title.end))) return false;
  if (!isTownOfPublishers(text.text.slice(town.start, town.end))) return false;
  const after = next === undefined ? '' : text.text.slice(next.start, next.end);
  return (
    /^(?:(?:1[5-9]|20)\d{2}[a-z]?)?$/u.test(after) &&
    publisherName.test(text.text.slice(name.start, name.end).replace(/[.,;]$/u, ''))
  );
}

/** A word to four, the first and the last with a capital, and no article before them: `High Mast`. */
const publisherName =
  /^(?!(?:An?|The|Das|De[rn]?|Die|El|Il|L[aeo]s?|Un[ae]?)\s)\p{Lu}[\p{L}'’&.-]*(?:\s[\p{L}'’&.-]+){0,2}(?:\s\p{Lu}[\p{L}'’&.-]*)?$/u;
