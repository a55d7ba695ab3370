import { z } from 'zod/mini';
import { linkKinds, pageKinds, schemaVersion, venueKinds, yearSources } from './kinds.ts';
import { noteNode } from './note-schema.ts';

const text = z.string();
const line = z.int().check(z.gte(1));
const id = text.check(z.regex(/^[a-z0-9][a-z0-9~-]*$/));

const link = z.strictObject({
  kind: z.enum(linkKinds),
  /** As printed; empty when the title itself is the link. */
  label: text,
  /** As written: absolute, or relative to the page it stands on. */
  url: text,
  /** The file of the list that a relative address leads to; null when it leads nowhere or out of the list. */
  page: z.nullable(text),
});

const venue = z.strictObject({
  /** The venue's name without the year; spellings of one venue share one name. */
  name: text,
  /** As printed, with its year. */
  raw: text,
  kind: z.enum(venueKinds),
});

const placement = z.strictObject({
  file: text,
  line,
  endLine: line,
  /** The headings from the page's first one down to the entry. */
  section: z.array(text),
});

/** Another paper of the list that is much like this one. */
export const relatedPaper = z.strictObject({
  id,
  /** The words of both that say the most, as the list prints them. What else the two share stands in their own fields. */
  terms: z.array(text),
});

/** One paper or resource of a list. */
export const paperSchema = z.strictObject({
  id,
  kind: z.enum(['paper', 'resource']),
  title: text.check(z.minLength(1)),
  /** The system's short name when the list gives one. */
  name: z.nullable(text),
  /** As the list's entries print them. */
  authors: z.array(text),
  /** As its note page prints them, where the list's entries stand beside one. */
  noteAuthors: z.array(text),
  affiliations: z.array(text),
  awards: z.array(text),
  tags: z.array(text),
  venue: z.nullable(venue),
  year: z.nullable(z.int()),
  yearFrom: z.nullable(z.enum(yearSources)),
  identifiers: z.strictObject({
    doi: z.optional(text),
    arxiv: z.optional(text),
    openreview: z.optional(text),
    /** Conference and presentation, as in the address: `osdi22/presentation/han`. */
    usenix: z.optional(text),
  }),
  links: z.array(link),
  notes: z.array(noteNode),
  placements: z.array(placement).check(z.minLength(1)),
  /** Paths through the list's subjects, outermost first: `[["Model Serving", "Survey"]]`. */
  topics: z.array(z.array(text)),
  /** The page of the list that is about this paper. */
  notePage: z.nullable(text),
  /** The papers of the list that are most like this one, the nearest first; at most five, and none where nothing is. */
  related: z.array(relatedPaper),
});

const page = z.strictObject({
  path: text,
  title: text,
  kind: z.enum(pageKinds),
  description: z.nullable(text),
  /** The page's own text without its title; its entries stand in it as references to papers. Empty for the table of contents. */
  body: z.array(noteNode),
  /** How many pages of the table of contents stand above it; null when the table does not name it. */
  depth: z.nullable(z.int().check(z.gte(0))),
  /** The heading of the table of contents that it stands under. */
  group: z.nullable(text),
  /** A topic page's path through the list's subjects; empty for other pages. */
  topic: z.array(text),
  /** The hints at its beginning. */
  hints: z.array(noteNode),
});

const acronym = z.strictObject({ short: text, long: text, file: text, line });

/** The whole of what the compiler knows of a list: the form that other tools may rely on. */
export const datasetSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  list: z.strictObject({
    title: text,
    description: text,
    homepage: z.nullable(text),
    repository: z.nullable(text),
    /** Addresses of a file of the list on its code host, with `{file}`, `{line}` and `{endLine}` to fill in; null unless known for certain. */
    source: z.nullable(z.strictObject({ view: text, edit: z.nullable(text) })),
  }),
  pages: z.array(page),
  papers: z.array(paperSchema),
  acronyms: z.array(acronym),
});

export type Dataset = z.infer<typeof datasetSchema>;
export type Paper = Dataset['papers'][number];
export type Page = Dataset['pages'][number];
export type PaperLink = Paper['links'][number];
export type RelatedPaper = Paper['related'][number];
export type LinkKind = PaperLink['kind'];
export type Venue = NonNullable<Paper['venue']>;
export type VenueKind = Venue['kind'];
export type YearSource = (typeof yearSources)[number];
export type Acronym = Dataset['acronyms'][number];
