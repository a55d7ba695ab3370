import { readVenue } from '../../../names/venue.ts';
import { isYear } from '../../../patterns/year.ts';
import { atomText, type CutLine, endAt, gapAt } from '../../lines/atoms.ts';
import { countsBetween } from '../../lines/name-counts.ts';
import type { Span } from '../../lines/spans.ts';

/** Where a title that is set off begins and ends in its line, in atoms. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * `[Frost & Berg, *Knots* (2004)](…)`, `[*Knots*, Frost & Berg (2004)](…)`: words in italics, in bold or in
 * quotes in the link that opens the line, and else only people and a year; null without such words.
 */
function titleInLink(line: CutLine): Place | null {
  const { atoms, gaps, linkEnds, styleEnds, names, memo, text } = line;
  if (atoms[0]?.link == null) return null;
  const last = endAt(linkEnds, 0);
  for (let from = 0; from <= last; from += 1) {
    const { style } = atoms[from] ?? {};
    const isQuoted = gapAt(gaps, from).at(-1) === '"';
    if (style === 'emphasis' || style === 'strong' || isQuoted) {
      const to = isQuoted ? gaps.findIndex((gap, at) => at > from && gap.includes('”')) - 1 : styleEnds[from];
      if (to === undefined || to < from || to > last) return null;
      // `Frost *et al.*, *Knots*`
      if (countsBetween(names, from, to + 1).etAls === 0) {
        const title = text.text.slice(atoms[from]?.start, atoms[to]?.end);
        const isBeforePeople = from === 0 && hasPeople(names, to + 1, last + 1);
        const isAfterPeople = to === last || (to === last - 1 && isYear(atomText(line, last)));
        return (isBeforePeople || (from > 0 && isAfterPeople && hasPeople(names, 0, from))) &&
          memo.of(readVenue, title)?.venue == null
          ? { from, to }
          : null;
      }
    }
    if (countsBetween(names, 0, from + 1).others > 0) return null;
  }
  return null;
}

/** Whether there are people between two atoms, and nothing else but years. */
function hasPeople(sums: CutLine['names'], from: number, to: number): boolean {
  const { persons, surnames, given, etAls, others } = countsBetween(sums, from, to);
  return others === 0 && persons + surnames + given + etAls > 0;
}

/** Tells whether a span is the title in a link that holds a title and its authors, in either order. */
export function isTitleInLink({ line, from, to, link }: Span): boolean {
  if (link === null) return false;
  const title = titleInLink(line);
  return title?.from === from && title.to === to;
}

/** Tells whether a span is all the authors before the title in a link that holds both. */
export function isBeforeTitleInLink({ line, from, to, link }: Span): boolean {
  if (link === null || from > 0) return false;
  const next = titleInLink(line)?.from ?? 0;
  return next === to + 1 || (next === to + 2 && isYear(atomText(line, to + 1)));
}
