import type { YearSource } from '../../paper/schema.ts';
import { identifiersOf } from '../names/identifiers.ts';
import { readVenue } from '../names/venue.ts';
import { arxivYear, takeYear } from '../names/years.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';
import { isYear, recentYearIn } from '../patterns/year.ts';
import type { EntryLink } from './entry.ts';
import { venueOfHeading } from './headings/venue-headings.ts';

/** The year: with the venue, else from a heading such as "2023", else the page's, else in an arXiv id. */
export function entryYear(
  printed: {
    readonly year: number | null;
    readonly yearFrom: YearSource | null;
    readonly isPreprint?: boolean;
  } | null,
  section: readonly string[],
  links: readonly EntryLink[],
  page: { readonly year: number | null; readonly venueHeadings?: ReadonlySet<string> },
): { year: number | null; yearFrom: YearSource | null } {
  const numbers = links.flatMap(({ url }) => identifiersOf(url).arxiv ?? []);
  // `arXiv 2011` beside the number 2011.13526 is of November 2020.
  const isNumber =
    printed?.isPreprint === true && numbers.some((number) => number.startsWith(`${printed.year}.`));
  if (printed !== null && printed.year !== null && !isNumber)
    return { year: printed.year, yearFrom: printed.yearFrom };
  const heading =
    section
      // The first heading is the page's title, or another of its level: it counts only if it is a bare year.
      .map((heading, depth) =>
        depth > 0 || (isYear(heading.trim()) && Number(heading) !== page.year)
          ? yearOfHeading(heading, page.venueHeadings)
          : null,
      )
      .findLast((year) => year !== null) ?? null;
  if (heading !== null) return { year: heading, yearFrom: 'heading' };
  if (page.year !== null) return { year: page.year, yearFrom: 'page' };
  const arxiv = numbers.map(arxivYear).find((year) => year !== null) ?? null;
  return { year: arxiv, yearFrom: arxiv === null ? null : 'arxiv' };
}

const wordForYear = pattern('u')`(?<=^${printedYear})\s?年度?(?=$|\s)`;

/** The year of a heading that is only a year, `2023`, or a venue with its year, `OSDI 2023`; else null. */
export function yearOfHeading(
  heading: string,
  venues: ReadonlySet<string> = new Set<string>(),
): number | null {
  const bare = venueOfHeading(heading).replace(wordForYear, '');
  const { year, name } = takeYear(bare);
  if (year === null) return null;
  const isVenue = venues.has(heading) || readVenue(bare)?.isSure === true;
  return /^(?:year|papers?|in|年|)$/iu.test(name) || isVenue ? year : null;
}

/** `The Kite Report (2nd edition, 2019)`, `绳索白皮书（2020版）`: the year of the edition that a title ends in. */
export function yearOfEdition(title: string): number | null {
  const inside = /[(（]([^()（）]{4,40})[)）]\s*$/u.exec(title)?.[1] ?? '';
  return /版|edition|(?<!\p{L})ed\./iu.test(inside) ? recentYearIn(inside) : null;
}
