import type { Venue } from '../../paper/schema.ts';
import { exactDate } from '../names/dates.ts';
import { linkKind } from '../names/link-kind.ts';
import { splitAuthors } from '../names/split-authors.ts';
import type { PrintedVenue } from '../names/venue.ts';
import { venueKind } from '../names/venue-kind.ts';
import { takeYear } from '../names/years.ts';
import { venueOf as printedVenueOf } from '../reading/venues/venue-of.ts';
import type { FrontMatter } from '../syntax/front-matter.ts';
import { addressOf, linksOfFrontMatter, type MatterLink } from './front-matter-links.ts';
import { isPlaceholder } from './placeholder.ts';

/** A paper as the front matter of its page describes it. */
export interface FrontMatterPaper {
  readonly title: string;
  readonly authors: readonly string[];
  /** False if more authors are meant: `Ada Frost, …, Carl Elm`, `Ada Frost et al.` */
  readonly authorsComplete: boolean;
  readonly venue: Venue | null;
  readonly year: number | null;
  /** `2023-05` or `2023-05-17`; null for a bare year. */
  readonly date: string | null;
  /** Most direct first; each address once. */
  readonly links: readonly MatterLink[];
  readonly tags: readonly string[];
}

/** The keys of each fact, in order of preference: those of BibTeX, CSL and common site generators. */
const keys = {
  authors: ['authors', 'author'],
  venue: [
    'journal-short',
    'journal_short',
    'venue-short',
    'venue',
    'conference',
    'booktitle',
    'journal',
    'container-title',
    'publication',
    'series',
    'archiveprefix',
  ],
  kind: ['entrytype', 'bibtype', 'publication_type', 'publication-type', 'school', 'institution'],
  year: ['year', 'date', 'published', 'issued'],
  url: ['url', 'link', 'paper', 'pdf', 'paperurl', 'paper_url', 'arxiv', 'eprint'],
  layout: ['layout', 'type'],
  tags: ['keywords', 'topics', 'categories'],
} as const;

/** Keys that only papers have: one without a value still says what the page is. */
const ofPapers = ['conference', 'journal', 'booktitle', 'venue'];

/**
 * The paper that a page's front matter describes. Null unless it names authors and says where or when the
 * paper appeared, or what kind of publication it is, or has its DOI: a post on a blog has an author and a date,
 * too, but one author, no venue and no address.
 */
export function paperOfFrontMatter({
  title: pageTitle,
  values: written,
  tags,
}: FrontMatter): FrontMatterPaper | null {
  const values = flattened(written);
  const [title = pageTitle] = textsOf(values.get('title'));
  if (title === null) return null;
  const all = (names: readonly string[]) =>
    names.flatMap((name) => textsOf(values.get(name))).filter((text) => !isPlaceholder(text));
  const { authors, authorsComplete } = authorsOf(values);
  const doi = all(['doi']).map((text) => text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, ''))[0];
  const urls = [
    ...all(keys.url).flatMap(addressOf),
    ...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
  ];
  const named = linksOfFrontMatter(values);
  const links = [...urls.map((url) => ({ label: '', url })), ...named];
  const [printed] = all(keys.venue);
  const appeared = printed === undefined ? null : printedVenueOf(printed);
  const year = all(keys.year)
    .map((text) => takeYear(text.replace(/^(\d{4})-\d{1,2}(?:-\d{1,2})?.*$/su, '$1')).year)
    .find((each) => each !== null);
  const isPaper =
    doi !== undefined ||
    (authors.length > 0 &&
      (printed !== undefined ||
        (year != null &&
          (urls.length > 0 ||
            all(keys.kind).length > 0 ||
            ofPapers.some((key) => values.has(key)) ||
            all(keys.layout).some((text) => /^(?:papers?|publications?)$/iu.test(text)) ||
            named.some(({ label, url }) => /^(?:paper|arxiv)$/u.test(linkKind(label, url)))))));
  if (!isPaper) return null;
  return {
    title: title.replace(/\s+/gu, ' ').replace(/(?<=\p{L}{2})\.$/u, ''),
    authors,
    authorsComplete,
    venue: appeared === null ? null : venueOf(appeared, values.has('journal')),
    date:
      all(keys.year)
        .map((text) => exactDate(text.replace(/T.*$/u, '')))
        .find((date) => date !== null) ?? null,
    year: year ?? appeared?.year ?? null,
    links: links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index),
    tags: [...new Set([...tags, ...all(keys.tags)])],
  };
}

/**
 * The values with those of a record of the paper among them: `bib: { journal: … }`. A record with a title and
 * authors of its own (`cite: { title: …, authors: … }`) describes the paper: what else the front matter says of
 * authors, years and venues is about the page.
 */
function flattened(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const records = [...values].flatMap(([key, value]) =>
    isRecord(value) && !Array.isArray(value)
      ? [{ key, inner: new Map(Object.entries(value).map(([name, each]) => [name.toLowerCase(), each])) }]
      : [],
  );
  const described = records.find(
    ({ inner }) => inner.has('title') && keys.authors.some((key) => inner.has(key)),
  );
  if (described !== undefined)
    return new Map([...[...values].filter(([key]) => !ofPage.has(key)), ...described.inner]);
  const inner = records.filter(({ key }) => recordKeys.has(key)).flatMap((record) => [...record.inner]);
  return new Map([...inner, ...values]);
}

const recordKeys: ReadonlySet<string> = new Set(['bib', 'bibtex', 'publication', 'paper', 'reference']);
const ofPage: ReadonlySet<string> = new Set([...keys.authors, ...keys.venue, ...keys.year, ...keys.kind]);

const elided = /(?:^|[\s,;])(?:\.{3}|…|et\.?\s*al\b|(?:and\s)?others\s*$)/iu;

/** A list of names, or one text with all of them. */
function authorsOf(
  values: ReadonlyMap<string, unknown>,
): Pick<FrontMatterPaper, 'authors' | 'authorsComplete'> {
  const written = keys.authors.map((key) => values.get(key)).find((value) => value !== undefined);
  const texts = textsOf(
    Array.isArray(written) ? written.map((each) => (isRecord(each) ? each.name : each)) : written,
  );
  const names = Array.isArray(written)
    ? texts.filter((text) => !elided.test(text))
    : texts.flatMap(splitAuthors);
  return { authors: [...new Set(names)], authorsComplete: !texts.some((text) => elided.test(text)) };
}

/** Front matter says what is a venue, so an unknown name is one, too. */
function venueOf(read: PrintedVenue, isJournal: boolean): Venue | null {
  if (read.venue?.kind !== 'other') return read.venue;
  const kind = venueKind(read.venue.name, true) ?? (isJournal ? 'journal' : 'conference');
  return { ...read.venue, kind };
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
