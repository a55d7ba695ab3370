import type { Venue, YearSource } from '../../paper/schema.ts';
import { unambiguousVenue } from '../names/gazetteer/venue-names.ts';
import { linkKind } from '../names/link-kind.ts';
import { type PrintedVenue, readVenue } from '../names/venue.ts';
import { isYear } from '../patterns/year.ts';
import type { Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { linksOfText } from './links-of-text.ts';

/** Where and when a paper appeared, according to the tags of its page. */
export interface FactsOfTags {
  readonly venue: Venue | null;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  /** The tags that say something else. */
  readonly others: readonly string[];
}

/**
 * Reads tags that are a year (`2018`) or a venue with its year (`ICLR 2018`) and nothing else. A known
 * acronym without a year (`ICLR`) counts if it is the only one and the tags give exactly one year. An unknown
 * name with a year (`KNOT 2018`) counts only if `KNOT` alone is a tag, too.
 */
export function factsOfTags(tags: readonly string[]): FactsOfTags {
  const bare = tags.map((tag) => tag.replace(/^["'‘’“”]+|["'‘’“”]+$/gu, '').trim());
  const years = new Set(bare.filter((tag) => isYear(tag)).map(Number));
  const [only = null] = years.size === 1 ? years : [];
  const dated = bare.flatMap((tag) => venueWithYear(tag, bare) ?? []);
  const printed = dated.find(({ venue }) => venue?.kind !== 'preprint') ?? dated[0];
  const named = bare.filter((tag) => /^\p{Lu}{4,}$/u.test(tag) && unambiguousVenue(tag) !== null);
  const [alone] = only !== null && named.length === 1 ? named : [];
  return {
    venue: printed?.venue ?? (alone === undefined ? null : (readVenue(`${alone} ${only}`)?.venue ?? null)),
    year: printed?.year ?? only,
    yearFrom: printed === undefined ? (only === null ? null : 'date') : 'venue',
    others: tags.filter((_, index) => {
      const tag = bare[index] ?? '';
      return !years.has(Number(tag)) && venueWithYear(tag, bare) === null;
    }),
  };
}

function venueWithYear(tag: string, tags: readonly string[]): PrintedVenue | null {
  if (!/\d{2}$/u.test(tag)) return null;
  const read = readVenue(tag);
  if (read?.venue == null || read.year === null) return null;
  const name = tag.replace(/[\s'’-]*\d{2,4}$/u, '');
  return read.isSure || tags.includes(name) ? read : null;
}

/**
 * Tells whether a page's front matter has a title, its tags give a year, and its text has a link such as
 * [Paper] or [arXiv].
 */
export function isTaggedPaper(
  { frontMatter: { title, tags } }: Pick<PageSyntax, 'frontMatter'>,
  outline: Outline,
): boolean {
  return (
    title !== null &&
    factsOfTags(tags).year !== null &&
    linksOfText(outline).some(({ label, mark }) => /^(?:paper|arxiv)$/u.test(linkKind(label, mark.url)))
  );
}
