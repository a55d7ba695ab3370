import { spacedWords } from '../../markdown/white-space.ts';
import { roleOfFieldName } from '../../names/field-role.ts';
import { isLabel } from '../../names/link-kind.ts';
import { isKnownGivenName, isOneInverted } from '../../names/people/person-names.ts';
import { atomText, endAt, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';

/** `**Ada Frost** and **Max Berg**, A Title of Words`: a name in bold that another follows or precedes. */
export function isBesideBoldName({ setAs, names, line, from, to }: Span): boolean {
  if (setAs !== 'strong' || names.others > 0 || names.persons === 0) return false;
  const { atoms, gaps, names: sums } = line;
  const holdsName = (first: number, last: number): boolean => {
    const { persons, others } = countsBetween(sums, first, last + 1);
    const outer = atoms[first > to ? last : first];
    return (
      others === 0 && persons > 0 && outer?.style === 'strong' && outer.styledBy !== atoms[from]?.styledBy
    );
  };
  const joins = (atom: number) => /^(?:,|)$/u.test(gapAt(gaps, atom).join(''));
  return (
    (joins(to + 1) && (holdsName(to + 1, to + 1) || (joins(to + 2) && holdsName(to + 1, to + 2)))) ||
    (joins(from) && (holdsName(from - 1, from - 1) || (joins(from - 1) && holdsName(from - 2, from - 1))))
  );
}

/** `Frost AB` as a whole, and at the beginning of what follows. */
const initialled = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}\.?$/u;
const opensInitialled = /^(?:(?:and|&)\s)?\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}(?=[.,;:]|\s(?:and|&)\s|$)/u;

/** `**Frost AB**, Berg M, Hill O. A Title`: a surname and initials in bold before others. */
function isBeforeInitialled({ text, to, close, line }: Span): boolean {
  return /^[, ]$/u.test(close) && initialled.test(text) && opensInitialled.test(atomText(line, to + 1));
}

/** `**Max Berg**, A Title of Words`: one name in bold, with a common given name. */
export function isBoldName(span: Span): boolean {
  const { setAs, names, text, line, from, to } = span;
  if (setAs !== 'strong' || names.others > 0 || names.persons === 0 || to >= line.atoms.length - 1)
    return false;
  return (
    endAt(line.styleEnds, from) <= to &&
    (line.memo.of(isKnownGivenName, text) || isBesideBoldName(span) || isBeforeInitialled(span))
  );
}

/**
 * `KNOT 2024, **KITE**: Sails for Small Boats`: whether a title opens with the bold name of a system before a
 * colon. The words after it are capitalised, or they may describe the system.
 */
export function opensWithBoldName({ line, from, to }: Span): boolean {
  const { atoms, gaps, styleEnds, memo } = line;
  const first = atoms[from];
  const end = endAt(styleEnds, from);
  const after = gapAt(gaps, end + 1);
  // A title in quotation marks begins with them.
  if (
    first?.style !== 'strong' ||
    first.link !== null ||
    end >= to ||
    !after.includes(':') ||
    after.includes('"')
  )
    return false;
  // Words in a style of their own are the whole title: `**Small looms**: *A Title*`.
  if (atoms[from - 1]?.styledBy === first.styledBy || atoms[end + 1]?.styledBy != null) return false;
  const name = atomText(line, from, end);
  if (spacedWords(name) > 3 || countsBetween(line.names, from, end + 1).persons > 0) return false;
  if (memo.of(isLabel, name) || roleOfFieldName(name) !== null) return false;
  const long = atomText(line, end + 1, to)
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

/** `Ropes: **Knots: A Title of Words**`: bold words after others, behind a lead-in. */
export function goesOnInBold({ line: { atoms, gaps }, from, setAs }: Span): boolean {
  const bold = atoms[from]?.styledBy ?? null;
  if (setAs !== 'strong' || bold === null || from < 2 || atoms[from - 1]?.styledBy !== bold) return false;
  const first = atoms.findIndex(({ styledBy }) => styledBy === bold);
  return first > 0 && gapAt(gaps, first).includes(':');
}

/** `**Eide, Maren. "A Title." Knot Letters**`: a span opens a citation that is all bold. */
export function opensBoldCitation(span: Span): boolean {
  const { to, open, close, line } = span;
  return (
    (open === '^' || open === ']') &&
    close === '.' &&
    line.atoms[to + 1]?.style === 'strong' &&
    span.read(isOneInverted)
  );
}
