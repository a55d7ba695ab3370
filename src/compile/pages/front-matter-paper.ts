import type { Venue } from '../../paper/schema.ts';
import { readAward } from '../names/awards.ts';
import { exactDate } from '../names/dates.ts';
import { isPaperUrl, linkKind } from '../names/link-kind.ts';
import { takeYear } from '../names/years.ts';
import type { FrontMatter } from '../syntax/front-matter.ts';
import {
  authorsInCitation,
  authorsOf,
  isOwnerKey,
  type MatterAuthors,
  venueInCitation,
} from './front-matter-authors.ts';
import { addressOf, linksOfFrontMatter, type MatterLink, withUnderscores } from './front-matter-links.ts';
import { flattened, isRecord, matterKeys as keys, textsOf } from './front-matter-values.ts';
import { isPlaceholder } from './placeholder.ts';
import { workOfKeyedPage } from './records/keyed-page.ts';
import { venueAmong, venueOf, venueTexts } from './records/matter-venue.ts';

/** A paper as the front matter of its page describes it. */
export interface FrontMatterPaper extends MatterAuthors {
  readonly title: string;
  readonly venue: Venue | null;
  readonly year: number | null;
  /** `2023-05` or `2023-05-17`; null for a bare year. */
  readonly date: string | null;
  /** Most direct first; each address once. */
  readonly links: readonly MatterLink[];
  readonly tags: readonly string[];
  readonly awards: readonly string[];
}

/** Keys that describe the page if a record in the front matter has its own title and authors. */
const ofPage = [...keys.authors, ...keys.venue, ...keys.venueShort, ...keys.year, ...keys.kind];

/** Keys that stand for an award if their value is `true`. */
const flags = {
  bestpaper: 'Best Paper',
  honorable: 'Honorable Mention',
  honorablemention: 'Honorable Mention',
};

/**
 * The paper that a page's front matter describes; null without one. It needs one of these: a DOI; authors and
 * a venue; several authors and an address of literature; authors and a year, together with an address, an
 * identifier or another sign of a publication; a publication's layout, a venue and an address; or the key of
 * the site's owner as the only author, a venue and a type of publication; or a title that is the key of a
 * work (`workOfKeyedPage`). A blog post usually has only an author and a date.
 */
export function paperOfFrontMatter({
  title: pageTitle,
  description,
  values: written,
  tags,
}: FrontMatter): FrontMatterPaper | null {
  const values = flattened(written, ofPage);
  const keyed = workOfKeyedPage(pageTitle, description);
  const [title = pageTitle] = keyed === null ? textsOf(values.get('title')) : [keyed.title];
  if (title === null) return null;
  const all = (names: readonly string[]) =>
    names.flatMap((name) => textsOf(values.get(name))).filter((text) => !isPlaceholder(text));
  const people = authorsOf(values);
  const cited = people.authors.some((name) => !isOwnerKey(name))
    ? []
    : all(['citation']).flatMap((text) => authorsInCitation(text, title));
  const authors = cited.length > 0 ? cited : people.authors;
  const doi = all(['doi']).map((text) =>
    withUnderscores(text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, '')),
  )[0];
  const urls = [
    ...all(keys.url).flatMap(addressOf),
    ...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
  ];
  const addressed = linksOfFrontMatter(written);
  const links = [...urls.map((url) => ({ label: '', url })), ...addressed];
  const appeared =
    venueAmong(
      keys.venue.flatMap((name) => venueTexts(values.get(name))),
      all(keys.venueShort),
    ) ??
    all(['citation'])
      .map((text) => venueInCitation(text, title))
      .find((venue) => venue !== null) ??
    null;
  const years = [...all(keys.year), ...yearOfParts(values.get('issued'))];
  const year = years
    .map((text) => takeYear(text.replace(/^(\d{4})-\d{1,2}(?:-\d{1,2})?.*$/su, '$1')).year)
    .find((each) => each !== null);
  const isPublication = all(keys.layout).some((text) => /^(?:papers?|publications?)$/iu.test(text));
  const isPaper =
    doi !== undefined ||
    keyed !== null ||
    (isPublication && appeared !== null && urls.length > 0) ||
    (authors.length > 0 && appeared !== null && all(['publicationtypes', 'publicationtype']).length > 0) ||
    (authors.some((name) => !isOwnerKey(name)) &&
      (appeared !== null ||
        isRecordOfWork(all(['type']), authors.length > 1 && !values.has('layout') && !values.has('date')) ||
        (authors.length > 1 && urls.some(isPaperUrl)) ||
        (year != null &&
          (urls.length > 0 ||
            all(keys.kind).length > 0 ||
            all(keys.identifiers).length > 0 ||
            keys.ofPapers.some((key) => values.has(key)) ||
            isPublication ||
            addressed.some(({ label, url }) => /^(?:paper|arxiv)$/u.test(linkKind(label, url)))))));
  if (!isPaper) return null;
  const named = withoutAward(title);
  // A blog has a publisher, too: it is no sign of a paper.
  const issued = appeared ?? venueAmong(venueTexts(values.get('publisher')), []);
  return {
    title: named.title.replace(/\s+/gu, ' ').replace(/(?<=\p{L}{2})\.$/u, ''),
    ...people,
    authors,
    affiliations: [...new Set([...people.affiliations, ...all(keys.school)])],
    awards: [
      ...new Set([
        ...named.awards,
        ...all(keys.awards),
        ...Object.entries(flags).flatMap(([key, award]) => (values.get(key) === true ? award : [])),
        ...(appeared?.awards ?? []),
      ]),
    ],
    venue: issued === null ? null : venueOf(issued, values),
    date:
      (keyed === null ? all(keys.year) : [])
        .map((text) => exactDate(text.replace(/T.*$/u, '')))
        .find((date) => date !== null) ?? null,
    year: keyed?.year ?? year ?? appeared?.year ?? null,
    links: links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index),
    tags: [...new Set([...tags, ...all(keys.tags)])],
  };
}

/** `type: inproceedings`: a type of BibTeX. Blog posts are of the type `article` too. */
function isRecordOfWork(types: readonly string[], mayBeArticle: boolean): boolean {
  return types.some(
    (type) =>
      /^(?:inproceedings|incollection|techreport|phdthesis|mastersthesis)$/iu.test(type) ||
      (mayBeArticle && /^article$/iu.test(type)),
  );
}

/** `BEST PAPER: Kites over Slow Rivers` */
function withoutAward(title: string): { title: string; awards: readonly string[] } {
  const [, first = '', rest = ''] = /^([^:]{4,40}):\s+(\S.*)$/u.exec(title) ?? [];
  const award = readAward(first);
  return award === null ? { title, awards: [] } : { title: rest, awards: [award] };
}

/** `issued: { date-parts: [[2019, 5]] }` */
function yearOfParts(issued: unknown): string[] {
  return isRecord(issued) ? textsOf(Object.values(issued)).slice(0, 1) : [];
}
