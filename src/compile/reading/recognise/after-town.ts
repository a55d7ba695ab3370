import { isTownOfPublishers, mayBeTown } from '../../names/gazetteer/publishers.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { CutLine } from '../lines/atoms.ts';
import { atomText, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import { follows, sourceAt } from '../venues/source-place.ts';

/** `Mast Bay`, `Mast Bay and Elm`, `Knot Town, D.C.`, `Berlin/New York` */
const townName =
  /^\p{Lu}[\p{L}.'’-]*(?:[\s,;/&]+(?:(?:and|am|de|do|del|la|of|on|und|upon)\s)?\p{Lu}[\p{L}.'’-]*){0,5}$/u;

/**
 * Whether the name at an atom is a publisher that is not known: a title, a town and a colon are before it,
 * and a date, pages or the end of the citation after it. Without italics, a town that is not known needs
 * people who open the line. Two words before the town are no title but may be a person, whose book on the
 * town this is: `Frost, Ada. London: Tales of a Town`.
 */
export function isAfterTown(line: CutLine, at: number): boolean {
  const { atoms, gaps, citedTitle } = line;
  if (at < 2 || at >= atoms.length || gapAt(gaps, at).join('') !== ':') return false;
  const name = atomText(line, at).replace(/[.,;]$/u, '');
  if (follows(line, at) === null) return false;
  // Whatever is between a title in italics and a colon is a town:
  // `*A Title*. Mast Bay and Elm: High Mast, 2014`.
  if (citedTitle?.setAs === 'emphasis' && citedTitle.next < at)
    return (
      townName.test(atomText(line, sourceAt(line, citedTitle), at - 1)) &&
      publisherName.test(name.replace(/^The\s/u, ''))
    );
  if (!publisherName.test(name)) return false;
  const hasState =
    at > 2 && /^\p{Lu}{2}$/u.test(atomText(line, at - 1)) && mayBeTown(atomText(line, at - 2, at - 1));
  if (!/\s\p{Ll}|(?:\s\S+){2}/u.test(atomText(line, hasState ? at - 3 : at - 2))) return false;
  if (hasState || isTownOfPublishers(atomText(line, at - 1))) return true;
  const stop = gaps[at - 1]?.at(-1);
  return (
    (stop === '.' || stop === '?') && townName.test(atomText(line, at - 1)) && opensWithName(line, at - 1)
  );
}

/** `Frost, Ada. A Title. Mast Bay: High Mast`: a name and a full stop or date open a line. */
function opensWithName({ atoms, gaps, names }: CutLine, town: number): boolean {
  const end = gaps.findIndex((gap, at) => at > 0 && (gap.includes('.') || gap.includes('(')));
  if (end < 1 || end >= town || atoms[0]?.link != null) return false;
  const { others, persons, surnames, given } = countsBetween(names, 0, end);
  return others === 0 && persons + Math.min(surnames, given) > 0;
}

/** A word to six, the first and the last with a capital, and no article before them: `High Mast`. */
const publisherName = pattern('u')`
  ^(?!(?:An?|The|Das|De[rn]?|Die|El|Il|L[aeo]s?|Un[ae]?)\s)\p{Lu}[\p{L}'’&.-]*(?:\s[\p{L}'’&.-]+){0,4}
  (?:\s\p{Lu}[\p{L}'’&.-]*)?$`;
