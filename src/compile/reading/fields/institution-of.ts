import type { Venue } from '../../../paper/schema.ts';
import { isUniversityWithPress } from '../../names/gazetteer/publishers.ts';
import { oneOf, pattern } from '../../patterns/pattern.ts';
import type { EntryLines } from '../entry-lines.ts';
import { joined } from '../lines/joined-words.ts';
import type { Fact } from './add-fact.ts';
import type { Draft, Fields } from './fields.ts';
import { publisherOf } from './publisher-of.ts';

/**
 * `Ada Frost. A Title. Knot Institute. 2021`: who issued a report. In a citation that opens with its authors,
 * an organisation after the title is not where they work.
 */
export function namesInstitution({ label, span }: Fact): boolean {
  return label === 'organisation' && span.setAs === 'plain' && /^[.,]$/u.test(span.open);
}

/**
 * Who published an entry that names no other venue, and where its authors work: the institution that issued a
 * report is not among these. `rest` are all words that are no other fact, in print order.
 */
export function publishedBy(
  { venue, institution, affiliations, publishers }: Draft,
  rest: readonly string[],
  entry: EntryLines,
): Pick<Draft, 'published' | 'affiliations'> {
  const published = publisherOf(publishers, rest, entry);
  if (institution === null || published !== null || venue?.venue != null) return { published, affiliations };
  const name = institution.replace(/[.,;\s]+$/u, '');
  return {
    published: { venue: { name, raw: name, kind: 'report' }, remark: joined(rest, publishers) },
    affiliations: affiliations.filter((each) => !name.includes(each)),
  };
}

const thesis = pattern('iu')`
  (?<!\p{L})(?:(?:ph\.?d\.?|master'?s?|doctoral|bachelor'?s?|diploma)\s)?
  (?:thes[ei]s|dissertations?|diss\.?)(?!\p{L})|(?:学位|博士|硕士|毕业)论文`;
const university = pattern('u')`
  (?<!\p{L})(?:Universit|Universid|Univ(?!\p{L})|UC\s\p{Lu}|Hochschule|College|Polytechni|ETH(?!\p{L})|EPFL
  |École|Institute of Technology)|大学|大學|学院$`;

/**
 * The venue of an entry and where its authors work. Without a venue of its own it is who published the work;
 * that of a thesis is the university, which then is no affiliation. `places` are the heading above the entry,
 * the name of its page and its address: one of them may say that it is a thesis.
 */
export function withInstitution(
  venue: Venue | null,
  { published, affiliations }: Pick<Fields, 'published' | 'affiliations'>,
  places: readonly string[],
): { readonly venue: Venue | null; readonly affiliations: readonly string[] } {
  const isThesis = venue?.kind === 'thesis';
  const printed = isThesis ? null : (venue ?? published?.venue ?? null);
  const university = printed === null ? venueOfThesis(affiliations, isThesis ? [venue.name] : places) : null;
  return {
    venue: printed ?? university ?? venue,
    affiliations: university === null ? [...new Set(affiliations)] : [],
  };
}

/**
 * The university that a thesis was written at, as its venue; null for other works. `places` are the heading
 * above it, the name of its page and its address: one of them says that it is a thesis.
 */
function venueOfThesis(affiliations: readonly string[], places: readonly string[]): Venue | null {
  // `Princeton University, Princeton, NJ`: the town of the university is among the places.
  const universities = affiliations.filter((name) => university.test(name));
  const [raw = '', second] =
    universities.length > 0 ? universities : affiliations.filter(isUniversityWithPress);
  if (raw === '' || second !== undefined || !areTowns(affiliations, raw)) return null;
  if (!places.some((place) => thesis.test(place.replaceAll('_', ' ')))) return null;
  return { name: raw.replace(/^\p{Lu}[\p{L}.\s]{2,20}:\s/u, ''), raw, kind: 'thesis' };
}

const wordOfAddress = oneOf('u')`
  \p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)?|\p{Lu}{2,3}|(?:Dept|Department|School|Faculty)(?!\p{L}).*`;

/** Whether all affiliations but the university are words of an address: a town, a state, a department. */
function areTowns(affiliations: readonly string[], own: string): boolean {
  return affiliations.every((name) => name === own || wordOfAddress.test(name));
}
