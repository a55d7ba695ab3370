import { isKnownGivenName, isPersonName } from '../../../names/people/person-names.ts';
import { readVenue } from '../../../names/venue.ts';
import { isYear } from '../../../patterns/year.ts';
import { atomText } from '../../lines/atoms.ts';
import type { Span } from '../../lines/spans.ts';

/**
 * The penalty, in log odds, of words in italics as a venue if they are the name of one person, or of what the
 * title in bold after them is about.
 */
export function nameInItalics(span: Span): number {
  const { text, setAs, from, to } = span;
  const { atoms, memo } = span.line;
  if (isNameBeforeTitle(span)) return 2.5;
  // `Ada Frost, PhD thesis`: a person, and what the work was for.
  const [person, rest] = from < to ? text.split(/,\s/u) : [text];
  if (rest !== undefined)
    return /thesis|dissertation/iu.test(rest) && memo.of(isPersonName, person ?? '') ? 6 : 0;
  if (
    setAs !== 'emphasis' ||
    !/^\p{Lu}\S*(?:\s\p{Lu}\.)?\s\p{Lu}\S*$/u.test(text) ||
    !memo.of(isPersonName, text) ||
    memo.of(readVenue, text)?.venue != null
  )
    return 0;
  // `(*Ada Frost*, 1997 **Kite Letters**)`: where it appeared comes after the year.
  const isBeforeContainer = atoms[to + 2]?.styledBy != null && isYear(atomText(span.line, to + 1));
  return isBeforeContainer ? 3.5 : memo.of(isKnownGivenName, text) ? 2.7 : 0;
}

/** `*(KnotNet)* **A Title**`: words in brackets that open the line, and name no known venue and no year. */
function isNameBeforeTitle({
  text,
  setAs,
  from,
  to,
  close,
  line: { atoms, memo, text: all },
}: Span): boolean {
  const next = atoms[to + 1];
  return (
    setAs === 'emphasis' &&
    from === 0 &&
    close === ')' &&
    /^\W*$/u.test(all.text.slice(0, atoms[from]?.start)) &&
    next?.style === 'strong' &&
    !/\d{2}/u.test(text) &&
    memo.of(readVenue, text)?.venue == null
  );
}
