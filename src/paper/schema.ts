import { z } from 'zod/mini';
import { linkKinds, pageKinds, schemaVersion, venueKinds, yearSources } from './kinds.ts';
import { richTextNode } from './rich-text-schema.ts';

const text = z.string();
const line = z.int().check(z.gte(1));
const id = text.check(z.regex(/^[a-z0-9][a-z0-9~-]*$/));

const link = z.strictObject({
  kind: z.enum(linkKinds),
  /** As written in the markdown; empty when the title is the link. */
  label: text,
  /** As written: absolute, or relative to its page. */
  url: text,
  /** The file of the list to which a relative address points; null otherwise. */
  page: z.nullable(text),
});

const venue = z.strictObject({
  /** The name without the year; all spellings of one venue share one name. */
  name: text,
  /** As written in the markdown, with its year. */
  raw: text,
  kind: z.enum(venueKinds),
});

const placement = z.strictObject({
  file: text,
  line,
  endLine: line,
  /** The headings above the entry, outermost first. */
  section: z.array(text),
});

/** A similar paper of the list. */
export const relatedPaper = z.strictObject({
  id,
  /**
   * The most significant shared terms, as the list spells them. Other shared facts are in the fields of both
   * papers.
   */
  terms: z.array(text),
});

/** One paper or resource of a list. */
export const paperSchema = z.strictObject({
  id,
  kind: z.enum(['paper', 'resource']),
  title: text.check(z.minLength(1)),
  /** The short name of the system, if the list gives one. */
  name: z.nullable(text),
  /** As the list's entries write them; as the note page does if no entry lists the paper. */
  authors: z.array(text),
  /** Of a listed paper: as its note page writes them. */
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
  notes: z.array(richTextNode),
  placements: z.array(placement).check(z.minLength(1)),
  /** Topic paths, outermost first: `[["Model Serving", "Survey"]]`. */
  topics: z.array(z.array(text)),
  /** The page of the list about this paper. */
  notePage: z.nullable(text),
  /** The most similar papers of the list, most similar first; at most five, possibly none. */
  related: z.array(relatedPaper),
});

const page = z.strictObject({
  path: text,
  title: text,
  kind: z.enum(pageKinds),
  description: z.nullable(text),
  /**
   * The text of the page without its title, with entries as references to papers. Empty for the table of
   * contents.
   */
  body: z.array(richTextNode),
  /** The number of ancestors in the table of contents; null when the page is not in it. */
  depth: z.nullable(z.int().check(z.gte(0))),
  /** Its heading in the table of contents. */
  group: z.nullable(text),
  /** The topic path of a topic page; empty for other pages. */
  topic: z.array(text),
  /** The hints at the start of the page. */
  hints: z.array(richTextNode),
});

const acronym = z.strictObject({ short: text, long: text, file: text, line });

/** Everything that the compiler reads from a list: the public format for other tools. */
export const datasetSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  list: z.strictObject({
    title: text,
    description: text,
    homepage: z.nullable(text),
    repository: z.nullable(text),
    /**
     * Address templates of a file on the code host, with `{file}`, `{line}` and `{endLine}`; null unless
     * certain.
     */
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
