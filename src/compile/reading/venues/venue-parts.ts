import { affiliationStrength } from '../../names/affiliations.ts';
import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { isLabel } from '../../names/link-kind.ts';
import { isKnownGivenName, isPersonName } from '../../names/people/person-names.ts';
import { takeYear } from '../../names/years.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';

/** `ChemRxiv, 10.26434/chemrxiv-2016-abcde` */
const itsDoi = /(?<=\p{L})[\s,:;]+(?:doi:?\s?)?10\.\d{4,9}\/\S+$/iu;

/** `KNOT 2011 [Summary]`: the label of a link that is still missing. */
const labelAfter = /^(.*[\p{L}\d])\s?\[([\p{L}\s]{3,20})\]$/u;

/** A venue and the words beside it without a delimiter. */
export interface VenueParts {
  readonly before: string;
  readonly venue: string;
  readonly after: string;
}

/** `SIGMOD 2018 demo of KnotDB`: lower-case words after the year, and what follows them. */
const goesOn = pattern('u')`^(.*\b${printedYear})\s+((?:from|by|demo|tutorial|keynote|talk|panel)\b.*)$`;

/** Parts a venue from who stands before it and words after its year: `Carl Elm SOSP 2015`. */
export function partsOfVenue(text: string): VenueParts {
  const [, labelled, label = ''] = (text.endsWith(']') ? labelAfter.exec(text) : null) ?? [];
  const printedName = labelled !== undefined && isLabel(label) ? labelled : text;
  const named = printedName.includes('10.') ? printedName.replace(itsDoi, '') : printedName;
  const [, dated = named, after = ''] = (/\d\s/u.test(named) ? goesOn.exec(named) : null) ?? [];
  const isKnown = (words: string) => unambiguousVenue(takeYear(words).name) !== null;
  const printed = after !== '' && isKnown(dated) ? { venue: dated, after } : { venue: named, after: '' };
  let space = printed.venue.indexOf(' ');
  for (let words = 1; words <= 3 && space >= 0; words += 1) {
    const before = printed.venue.slice(0, space);
    const venue = printed.venue.slice(space + 1);
    if (/^\p{Lu}{2}/u.test(venue) && isKnown(venue) && isName(before))
      return { before, venue, after: printed.after };
    space = printed.venue.indexOf(' ', space + 1);
  }
  return { before: '', ...printed };
}

function isName(words: string): boolean {
  return (
    (affiliationStrength(words) === 'sure' && unambiguousVenue(words) === null) ||
    (isPersonName(words) && isKnownGivenName(words))
  );
}
