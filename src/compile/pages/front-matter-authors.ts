import { splitAuthors } from '../names/people/split-authors.ts';
import type { PrintedVenue } from '../names/venue.ts';
import { withoutYearAtEnd } from '../patterns/year.ts';
import { Line } from '../reading/lines/line.ts';
import { Memo } from '../reading/lines/memo.ts';
import { labelText } from '../reading/read-text.ts';
import { venueOf } from '../reading/venues/venue-of.ts';
import { partsOfVenue } from '../reading/venues/venue-parts.ts';
import { byPlainKey, isRecord, type MatterValues, matterKeys, textsOf } from './front-matter-values.ts';

/** The authors that front matter names. */
export interface MatterAuthors {
  readonly authors: readonly string[];
  /** False if more authors are meant: `Ada Frost, …, Carl Elm`, `Ada Frost et al.` */
  readonly authorsComplete: boolean;
  readonly affiliations: readonly string[];
}

/** Says that more authors are meant, as `author 6 of 13` does. */
const elided =
  /(?:^|[\s,;(])(?:\.{3}|…|et\.?\s*al\b|(?:and\s)?others\s*$)|^authors?\s\d[\d\s,–-]*\sof\s\d+$/i;
/** Several names in one item of a list. */
const joint = /;|\s(?:and|&)\s/u;
/** A site's key for its owner, whose name another file has. */
const owner = /^(?:admin|me)$/u;
const whole = ['name', 'literal', 'fullname', 'author'];
const given = ['given', 'givenname', 'givennames', 'first', 'firstname', 'forename'];
const family = ['family', 'familyname', 'familynames', 'last', 'lastname', 'surname'];

/** The authors in front matter: in a list of names or of maps with names, or in one text. */
export function authorsOf(values: MatterValues): MatterAuthors {
  const written = matterKeys.authors.map((key) => values.get(key)).find((each) => each != null);
  const items = Array.isArray(written) ? written : [written];
  const people = items.map((item) =>
    isRecord(item) ? personOf(item) : { names: textsOf(item), places: [] },
  );
  const texts = people.flatMap(({ names }) => names);
  const names = Array.isArray(written)
    ? texts
        .filter((text) => !elided.test(text))
        .flatMap((text) => (joint.test(text) ? splitAuthors(text) : text))
    : texts.flatMap(splitAuthors);
  return {
    authors: [...new Set(names)],
    authorsComplete: !texts.some((text) => elided.test(text)),
    affiliations: [...new Set(people.flatMap(({ places }) => places))],
  };
}

/** Tells whether a name is the key of a site's owner instead of a person's name. */
export function isOwnerKey(name: string): boolean {
  return owner.test(name);
}

/** `{ name: Ada Frost, affiliation: … }`, `{ given: Ada, family: Frost }`, `{ name: { given: … } }` */
export function personOf(item: Record<string, unknown>): { names: string[]; places: string[] } {
  const parts = byPlainKey(Object.entries(item));
  const found = (keys: readonly string[]) => keys.map((key) => parts.get(key)).find((each) => each != null);
  const name = found(whole);
  const written = [
    ...textsOf(found(given)),
    ...textsOf(parts.get('particle')),
    ...textsOf(found(family)),
  ].join(' ');
  const names = isRecord(name)
    ? personOf(name).names
    : [...textsOf(name), ...(name == null ? [written] : [])];
  return {
    names: names.filter((text) => text !== ''),
    places: placesOf(found(['affiliation', 'affiliations'])),
  };
}

function placesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(placesOf);
  return isRecord(value) ? textsOf(value.name) : textsOf(value);
}

/**
 * The authors before the title in `Frost, A. and Berg, B. (2009). "Kites over Rivers." <i>Kite Studies</i>.`,
 * as sites print how to cite a paper.
 */
export function authorsInCitation(citation: string, title: string): readonly string[] {
  const at = citation.toLowerCase().indexOf(title.toLowerCase());
  const before = withoutYearAtEnd(citation.slice(0, Math.max(at, 0)));
  return /^\W*your name/iu.test(before) || !/\p{L}{2}/u.test(before) ? [] : splitAuthors(before);
}

/** The venue in such a citation, if that is known by its name or has a word such as Journal. */
export function venueInCitation(citation: string, title: string): PrintedVenue | null {
  if (!citation.toLowerCase().includes(title.toLowerCase())) return null;
  const line = new Line({ text: citation, marks: [] }, new Memo());
  const [spans = []] = labelText(line, true).lines;
  return (
    spans
      .filter(({ label }) => label === 'venue')
      .map(({ span }) => venueOf(partsOfVenue(span.text).venue))
      .find(({ venue, isSure }) => venue !== null && isSure) ?? null
  );
}
