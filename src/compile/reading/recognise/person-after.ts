import { isKnownGivenName } from '../../names/person-names.ts';
import type { CutLine } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';

/**
 * Tells whether an atom is one person after the words of a title: `Knots in Small Towns, *Ada Frost*`. It is
 * set apart, or has a name that many have.
 */
export function isPersonAfter({ atoms, gaps, names, text }: CutLine, at: number): boolean {
  const [before, one] = [atoms[at - 1], atoms[at]];
  if (before === undefined || one === undefined) return false;
  if (!gaps[at]?.some((token) => token === ',' || token === ':')) return false;
  const { persons, others } = countsBetween(names, at, at + 1);
  return (
    persons === 1 &&
    others === 0 &&
    countsBetween(names, at - 1, at).others > 0 &&
    ((one.style === 'emphasis' && before.style !== 'emphasis') ||
      isKnownGivenName(text.text.slice(one.start, one.end)))
  );
}
