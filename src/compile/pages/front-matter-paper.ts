import type { Venue } from '../../paper/schema.ts';
import { exactDate } from '../names/dates.ts';
import { linkKind } from '../names/link-kind.ts';
import { splitAuthors } from '../names/split-authors.ts';
import { type PrintedVenue, readVenue } from '../names/venue.ts';
import { canonicalName } from '../names/venue-name.ts';
import { takeYear } from '../names/years.ts';
import type { FrontMatter } from '../syntax/front-matter.ts';
import { addressOf, linksOfFrontMatter, type MatterLink } from './front-matter-links.ts';
import { isPlaceholder } from './placeholder.ts';

/** A paper as the front matter of its page describes it. */
export interface FrontMatterPaper {
  readonly title: string;
  readonly authors: readonly string[];
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
export function paperOfFrontMatter({ title, values: written, tags }: FrontMatter): FrontMatterPaper | null {
  const values = flattened(written);
  if (title === null) return null;
  const all = (names: readonly string[]) =>
    names.flatMap((name) => textsOf(values.get(name))).filter((text) => !isPlaceholder(text));
  const authors = authorsOf(values);
  const doi = all(['doi']).map((text) => text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, ''))[0];
  const urls = [
    ...all(keys.url).flatMap(addressOf),
    ...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
  ];
  const named = linksOfFrontMatter(values);
  const links = [...urls.map((url) => ({ label: '', url })), ...named];
  const [printed] = all(keys.venue);
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
    venue: printed === undefined ? null : venueOf(printed, values.has('journal')),
    date:
      all(keys.year)
        .map((text) => exactDate(text.replace(/T.*$/u, '')))
        .find((date) => date !== null) ?? null,
    year: year ?? (printed === undefined ? null : (readVenue(printed)?.year ?? null)),
    links: links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index),
    tags: [...new Set([...tags, ...all(keys.tags)])],
  };
}

/** The values with those of a record of BibTeX among them, which stands in a key of its own: `bib: { journal: … }`. */
function flattened(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const inner = ['bib', 'bibtex', 'publication', 'paper', 'reference'].flatMap((key) => {
    const value = values.get(key);
    return isRecord(value) && !Array.isArray(value) ? Object.entries(value) : [];
  });
  return new Map([...inner.map(([key, value]) => [key.toLowerCase(), value] as const), ...values]);
}

/** A list of names, or one text with all of them. */
function authorsOf(values: ReadonlyMap<string, unknown>): readonly string[] {
  const written = keys.authors.map((key) => values.get(key)).find((value) => value !== undefined);
  const names = Array.isArray(written)
    ? textsOf(written.map((each) => (isRecord(each) ? each.name : each)))
    : textsOf(written).flatMap(splitAuthors);
  return [...new Set(names)];
}

/** Front matter says what is a venue, so an unknown name is one, too. */
function venueOf(printed: string, isJournal: boolean): Venue {
  const read: PrintedVenue | null = readVenue(printed);
  if (read?.venue != null) return read.venue;
  const { name } = takeYear(printed);
  return {
    name: name === '' ? printed : canonicalName(name),
    raw: printed,
    kind: isJournal ? 'journal' : 'conference',
  };
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
