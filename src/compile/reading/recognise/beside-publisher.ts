import { isPublisher, isTownOfPublishers } from '../../names/gazetteer/publishers.ts';
import type { CutLine } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { isAfterTown } from './after-town.ts';

function isPublisherAt({ atoms, text, memo }: CutLine, at: number): boolean {
  const atom = atoms[at];
  return atom !== undefined && memo.of(isPublisher, text.text.slice(atom.start, atom.end));
}

/**
 * `Frost, Anna. Kites. A Library of Winds. Paris: Knot Press`, `Kites, Knot Press « Winds »`: words between the title
 * and its publisher, or quoted right after the publisher, name a series.
 */
function namesSeries({ line, from, to, open, close }: Span): boolean {
  if (from < 2) return false;
  if (open === '"') return (line.gaps[from] ?? []).join('') === '"' && isPublisherAt(line, from - 1);
  if (open !== '.' || close !== '.') return false;
  const { gaps, names } = line;
  const isBefore =
    isPublisherAt(line, to + 1) ||
    (gaps[to + 2]?.[0] === ':' && (isPublisherAt(line, to + 2) || isAfterTown(line, to + 2)));
  return (
    isBefore &&
    countsBetween(names, 0, 1).others === 0 &&
    countsBetween(names, from - 1, from).others > 0 &&
    /\p{Ll}{3}/u.test(line.text.text.slice(line.atoms[from - 1]?.start, line.atoms[from - 1]?.end))
  );
}

/** Whether a publisher, perhaps after its town, is at an atom: `Paris, Knot Press`, `Paris: Knot Press`. */
function isPublisherWithTownAt(line: CutLine, at: number): boolean {
  if (isPublisherAt(line, at)) return true;
  const { atoms, gaps, text } = line;
  const isTown =
    gaps[at + 1]?.[0] === ':' || isTownOfPublishers(text.text.slice(atoms[at]?.start, atoms[at]?.end));
  return isTown && isPublisherAt(line, at + 1);
}

/**
 * `FROST Anna, Kites. A Book of Winds, Paris, Knot Press, 2001`, `Frost, Anna. Kites. A Library of Winds. Paris: Knot
 * Press`: words between the people who open a line and a publisher, or a series before it.
 */
function isBeforePublisher({ line, from, to, open, close }: Span): boolean {
  if (from === 0 || open !== close || !/^[,.]$/u.test(open)) return false;
  const { others, persons, surnames, given } = countsBetween(line.names, 0, from);
  if (others > 0 || persons + Math.min(surnames, given) === 0) return false;
  return isPublisherWithTownAt(line, to + 1) || (open === '.' && isPublisherWithTownAt(line, to + 2));
}

/** `Kites for Slow Rivers, IEEE`: the last of the words between commas is a publisher. */
function endsInPublisher({ text, line, from, to, link, isSetOff }: Span): boolean {
  const last = line.atoms[to];
  return (
    from < to &&
    link === null &&
    !isSetOff &&
    last !== undefined &&
    text.length > 40 &&
    (line.gaps[to] ?? []).join('') === ',' &&
    line.memo.of(isPublisher, line.text.text.slice(last.start, last.end))
  );
}

/** How much a publisher beside words, or at their end, says for or against a title, in log odds. */
export function besidePublisher(span: Span, words: number): number {
  if (words >= 2 && isBeforePublisher(span)) return span.open === ',' ? 4 : 2;
  return (words >= 4 && endsInPublisher(span)) || namesSeries(span) ? -3 : 0;
}
