import { spacedWords } from '../../../markdown/white-space.ts';
import { isLabel, kindOfAddress } from '../../../names/link-kind.ts';
import { isYear } from '../../../patterns/year.ts';
import { atomText, endAt, gapAt } from '../../lines/atoms.ts';
import { countsBetween } from '../../lines/name-counts.ts';
import type { Span } from '../../lines/spans.ts';

/**
 * `[Kites and Strings](…) for Slow Rivers, [Powertech](…) 2021`: whether only the first words of a title are
 * the link that opens the line, and a comma, a linked name and a year come after the last.
 */
export function goesOnAfterLink({ line, from, to, close }: Span): boolean {
  const { atoms, gaps, linkEnds, names, memo } = line;
  const [opening, next] = [atoms[from]?.link, atoms[to + 1]?.link];
  const end = endAt(linkEnds, from);
  if (from > 0 || opening == null || next == null || close !== ',' || end >= to) return false;
  if (atoms[to]?.link != null || kindOfAddress(opening.url) === 'code') return false;
  const gap = gapAt(gaps, end + 1).join('');
  const rest = atomText(line, end + 1, to);
  if (
    !/^:?$/u.test(gap) ||
    !/^(?!by\s).*\p{L}\s+\p{L}/iu.test(rest) ||
    memo.of(isLabel, atomText(line, 0, end))
  )
    return false;
  const { others, etAls } = countsBetween(names, end + 1, to + 1);
  const last = endAt(linkEnds, to + 1);
  return (
    (others > 0 || /^(?:an?|the)\s/iu.test(rest)) &&
    etAls === 0 &&
    spacedWords(atomText(line, to + 1, last)) <= 6 &&
    isYear(atomText(line, last + 1))
  );
}
