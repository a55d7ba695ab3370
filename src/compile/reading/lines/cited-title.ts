import { spacedWords } from '../../markdown/white-space.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { oneOf, printedYear } from '../../patterns/pattern.ts';
import type { CutLine } from './atoms.ts';
import { countsBetween } from './name-counts.ts';

/** A title that is set off in a citation, with the people who wrote the work before or behind it. */
export interface CitedTitle {
  readonly setAs: 'quoted' | 'emphasis' | 'strong' | 'link';
  /** The first and the last of its atoms. */
  readonly first: number;
  readonly last: number;
  /** The first atom behind the title and, if they come after it, the people. */
  readonly next: number;
}

type Line = Omit<CutLine, 'citedPeopleStart' | 'citedTitle' | 'isInLink'>;

/** `[Frost, Ada. “A Title.” *Harbour Watch*, 2019](…)`: one link holds all of a line with people. */
export function isCitationInLink({ atoms, gaps, names, linkEnds, text: { text } }: Line): boolean {
  if (atoms.length < 2 || atoms[0]?.link == null || linkEnds[0] !== atoms.length - 1) return false;
  const title = atoms.findIndex(
    ({ style }, at) => at > 0 && (style === 'emphasis' || gaps[at]?.some((token) => /^[.("]$/u.test(token))),
  );
  const { others, persons, surnames, given } = countsBetween(names, 0, title);
  if (title < 1 || others > 0 || persons + Math.min(surnames, given) === 0) return false;
  // `[Kite Letters (2019)](…)`
  return spacedWords(text.slice(atoms[title]?.start, atoms.at(-1)?.end)) > 2;
}

/** `2019`, `2019a`, `2019, March`, `n.d.` */
const date = oneOf('u')`
  (?:c\.\s?)?${printedYear}(?:[a-z]|\s?[-–]\s?\d{2,4})?|n\.\s?d\.?|[Ff]orthcoming|[Ii]n [Pp]ress
  |\p{Lu}\p{Ll}{2,8}\s\d{1,2}`;
/** `Frost, Ada.`, `Frost, Ada B., and Max Berg.`: the names of a line that open it. */
const inverted = /^\P{L}*\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\.)?(?:[.,]|\s(?:and|with|&)\s)/u;

/**
 * `Frost, Ada. “A Title.”`, `Ada Frost (2019), *A Title*`, `[A Title](…). Ada Frost`: the first title of a
 * line that is set off; null if other words than people and a date come before it, or no people are beside
 * it.
 */
export function citedTitle(line: Line, isInLink: boolean): CitedTitle | null {
  const found = setOff(line, isInLink);
  if (found === null) return null;
  const { first, last } = found;
  if (first > 0) return arePeople(line, first) ? { ...found, next: last + 1 } : null;
  const next = endsInQuote(line, found) ? last + 1 : behindPeople(line, last + 1);
  return next === null ? null : { ...found, next };
}

/** The first words of a line that are set off. */
function setOff(
  { atoms, gaps, names, linkEnds, styleEnds, text: { text } }: Line,
  isInLink: boolean,
): Omit<CitedTitle, 'next'> | null {
  for (const [first, { link, style }] of atoms.entries()) {
    if (gaps[first]?.includes('"')) {
      const end = gaps.findIndex((gap, at) => at > first && gap.includes('”'));
      // `Ada “Kite” Frost`
      const holdsWords = /\S\s+\S/u.test(text.slice(atoms[first]?.start, atoms[end - 1]?.end));
      return end < 0 || !holdsWords ? null : { setAs: 'quoted', first, last: end - 1 };
    }
    const styledEnd = styleEnds[first] ?? first;
    if (link !== null && !isInLink) {
      const last = linkEnds[first] ?? first;
      return { setAs: style === 'emphasis' && styledEnd >= last ? 'emphasis' : 'link', first, last };
    }
    // `**Ada Frost.** *A Title*`, `**Ada Frost. [A Title](…)**`: people, or all of the line, in bold.
    const isBoldTitle = styledEnd < atoms.length - 1 && countsBetween(names, first, styledEnd + 1).others > 0;
    if (style === 'strong' && !isBoldTitle) continue;
    if (style === 'emphasis' || style === 'strong') return { setAs: style, first, last: styledEnd };
    if (style === 'code') return null;
  }
  return null;
}

/** `“A Title.” Harbour Watch`: in a list of own works, a quoted title opens a citation. */
function endsInQuote(
  { atoms, text: { text } }: Line,
  { setAs, last }: Pick<CitedTitle, 'setAs' | 'last'>,
): boolean {
  const end = atoms[last]?.end ?? 0;
  const next = text.slice(atoms[last + 1]?.start, atoms[last + 1]?.end);
  // `“A Title,” Ada Frost, Harbour Watch`
  if (/^\p{Lu}\./u.test(next) || isKnownGivenName(next.split(' ')[0] ?? '')) return false;
  return setAs === 'quoted' && /[.,?!]["”]/u.test(text.slice(end - 1, end + 2));
}

/** Whether the atoms before a title are people and, after them, a date. */
function arePeople({ atoms, names, text: { text } }: Line, title: number): boolean {
  let end = title;
  while (end > 0 && title - end < 3 && date.test(text.slice(atoms[end - 1]?.start, atoms[end - 1]?.end)))
    end -= 1;
  const { others, persons, surnames, given } = countsBetween(names, 0, end);
  if (end === 0 || others > 0) return false;
  return persons + Math.min(surnames, given) > 0 || inverted.test(text.slice(0, atoms[end]?.start));
}

/**
 * The first atom behind the people who come after a title: behind a full stop, a bracket, a dash or the name
 * after an “and”, or in italics; null without people.
 */
function behindPeople({ atoms, gaps, names, text: { text } }: Line, first: number): number | null {
  let at = first;
  const isName = () => countsBetween(names, at, at + 1).others === 0;
  const isApart = () => {
    const [last, atom] = [atoms[at - 1], atoms[at]];
    if (at === first || last === undefined || atom === undefined) return false;
    return (
      gaps[at]?.some((token) => /^[.()[\]-]$/u.test(token)) === true ||
      (last.style === 'plain' && atom.style === 'emphasis') ||
      /(?:^|\s)(?:and|&)\s/u.test(text.slice(last.start, last.end))
    );
  };
  while (at < atoms.length && isName() && !isApart()) at += 1;
  const { persons, certain } = countsBetween(names, first, at);
  return persons + certain > 0 && isApart() ? at : null;
}
