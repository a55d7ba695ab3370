import { z } from 'zod/mini';
import { described, later } from './described.ts';
import { dateSources, linkKinds, pageKinds, schemaVersion, venueKinds, yearSources } from './kinds.ts';
import { bibtexRecord } from './schemas/bibtex-record.ts';
import { date, id, listUpdated, paperHistory } from './schemas/history-fields.ts';
import { identifiers } from './schemas/identifiers.ts';
import { confidence, type printedAt, printedLine, provenance } from './schemas/printed-lines.ts';
import { richTextNode } from './schemas/rich-text-schema.ts';

const text = z.string();
const line = z.int().check(z.gte(1));
const richText = z.array(richTextNode);

const link = z.strictObject({
  kind: described(z.enum(linkKinds), 'what the link leads to'),
  label: described(text, 'as written in the markdown; empty when the title is the link'),
  url: described(text, 'as written: absolute, or relative to its page'),
  page: described(z.nullable(text), 'the file of the list to which a relative URL points; null otherwise'),
});

const venue = z.strictObject({
  name: described(text, 'the name without the year; all spellings of one venue share one name'),
  raw: described(text, 'as written in the markdown, with its year'),
  kind: described(z.enum(venueKinds), 'what kind of venue it is'),
});

/** A place that lists a paper. */
export const placement = z.strictObject({
  file: described(text, 'the path of the page in the list'),
  line: described(line, 'the first line of the entry, from 1'),
  endLine: described(line, 'the last line of the entry'),
  section: described(z.array(text), 'the headings above the entry, outermost first'),
});

/** A similar paper of the list. */
export const relatedPaper = z.strictObject({
  id: described(id, 'the id of the other paper'),
  terms: described(
    z.array(text),
    'the most significant shared terms, as the list spells them; what else they share is in the fields of both',
  ),
});

/** One paper or resource of a list. */
export const paperSchema = z.strictObject({
  id: described(id, 'stable: it stays when entries are moved or get more links'),
  kind: described(
    z.enum(['paper', 'resource']),
    'research literature, or anything else listed for its own sake',
  ),
  title: described(text.check(z.minLength(1)), 'as the list writes it, without markup'),
  name: described(z.nullable(text), 'the short name of the system, if the list gives one'),
  authors: described(
    z.array(text),
    "as the list's entries give them; as the note page does if no entry lists the paper",
  ),
  authorsComplete: later(z.boolean(), true, 'false where the list says "et al." or "and others" after them'),
  noteAuthors: described(z.array(text), 'of a listed paper: as its note page gives them'),
  affiliations: described(z.array(text), 'organisations of the authors, as the list writes them'),
  awards: described(z.array(text), 'such as Best Paper or Oral'),
  tags: described(z.array(text), 'keywords and labels, as the list writes them'),
  venue: described(z.nullable(venue), 'where the paper was published'),
  year: described(z.nullable(z.int()), 'the year of publication'),
  yearFrom: described(z.nullable(z.enum(yearSources)), 'what the year was taken from'),
  date: later(
    z.nullable(date),
    null,
    '2023-05 or 2023-05-17, as exact as the list or an arXiv id gives it; null for a bare year',
  ),
  dateFrom: later(z.nullable(z.enum(dateSources)), null, 'what the date was taken from'),
  identifiers: described(identifiers, 'identifiers in the URLs that the list links to'),
  links: described(z.array(link), 'all links, in the order of their kinds'),
  notes: described(richText, "the list's remarks about the paper; its note page is `notePage`"),
  fields: later(
    z.record(text, z.array(text)),
    {},
    "the list's own fields by the names that the list uses, such as Env: Web",
  ),
  bibtex: later(
    z.nullable(bibtexRecord),
    null,
    'the record of a `.bib` file of the list that an entry links to; it is used for what the entries do not give',
  ),
  placements: described(z.array(placement).check(z.minLength(1)), 'every place that lists the paper'),
  topics: described(z.array(z.array(text)), 'topic paths, outermost first'),
  notePage: described(z.nullable(text), 'the page of the list about this paper'),
  related: described(
    z.array(relatedPaper),
    'the most similar papers of the list, at most five; a site has them in another file',
  ),
  provenance: later(
    provenance,
    {},
    'where title, authors, affiliations, awards, venue, year, `fields.LABEL` or `bibtex.FIELD` is in the list: file, line, first and last column in the source, from 1; a site has `printedLines` instead',
  ),
  printedLines: later(
    z.array(printedLine),
    [],
    'the lines that contain what is shown of the paper, without markup and shortened; a site has them in another file',
  ),
  confidence: later(
    confidence,
    null,
    'how likely all fields are right, from 0 to 1; null if not known; a site has it in another file',
  ),
  ...paperHistory,
});

const page = z.strictObject({
  path: described(text, 'the path of the file in the list'),
  title: described(text, 'the title of the page'),
  kind: described(z.enum(pageKinds), 'what the page is about'),
  description: described(z.nullable(text), 'from the front matter'),
  body: described(
    richText,
    'the text without its title, entries as references to papers; empty for the table of contents. A site has those of all but note pages in another file',
  ),
  depth: described(
    z.nullable(z.int().check(z.gte(0))),
    'the number of ancestors in the table of contents; null when the page is not in it',
  ),
  group: described(z.nullable(text), 'its heading in the table of contents'),
  topic: described(z.array(text), 'the topic path of a topic page; empty for other pages'),
  hints: described(richText, 'the callouts at the start of the page'),
});

/** An acronym that the list explains. */
export const acronym = z.strictObject({
  short: described(text, 'such as GPU'),
  long: described(text, 'what it stands for'),
  file: described(text, 'the page that explains it'),
  line: described(line, 'the line that explains it'),
});

const ownField = z.strictObject({
  label: described(text, 'as the list writes it'),
  isFacet: described(z.boolean(), 'whether it is worth a facet: few values that recur'),
});

const list = z.strictObject({
  title: described(text, 'the title of the list'),
  description: described(text, 'its first sentences'),
  homepage: described(z.nullable(text), "the list's own site"),
  repository: described(z.nullable(text), 'the URL of its repository'),
  source: described(
    z.nullable(
      z.strictObject({
        view: described(text, 'shows a file at some lines: replace {file}, {line} and {endLine}'),
        edit: described(z.nullable(text), 'opens the editor of a file: replace {file}'),
        commit: described(z.optional(text), 'the commit that was compiled; this compiler omits it'),
      }),
    ),
    'URL templates on the code host; null unless certain',
  ),
  updated: listUpdated,
  licence: later(z.nullable(text), null, 'the licence of the list, as its settings say; null if they do not'),
  fields: later(z.array(ownField), [], "the list's own fields, in the order in which they first appear"),
  hiddenFacets: later(
    z.array(text),
    [],
    'the usual facets that the settings hide, by their keys, such as affil',
  ),
});

/**
 * Everything that the compiler reads from a list: the public format for other tools. `compile` writes it
 * whole; a site has it in parts (`dataset-parts.ts`).
 */
export const datasetSchema = z.strictObject({
  schemaVersion: described(z.literal(schemaVersion), 'the version of this format'),
  list: described(list, 'the list as a whole'),
  pages: described(z.array(page), 'its pages, in reading order'),
  papers: described(z.array(paperSchema), 'its papers and resources, in reading order'),
  acronyms: described(z.array(acronym), 'acronyms that the list explains'),
});

export type Dataset = z.infer<typeof datasetSchema>;
export type Paper = Dataset['papers'][number];
export type Page = Dataset['pages'][number];
export type BibtexRecord = NonNullable<Paper['bibtex']>;
export type PaperLink = Paper['links'][number];
export type RelatedPaper = Paper['related'][number];
export type LinkKind = PaperLink['kind'];
export type Venue = NonNullable<Paper['venue']>;
export type VenueKind = Venue['kind'];
export type YearSource = (typeof yearSources)[number];
export type Acronym = Dataset['acronyms'][number];
export type OwnField = Dataset['list']['fields'][number];
export type PrintedAt = z.infer<typeof printedAt>;
export type PrintedLine = z.infer<typeof printedLine>;
export type PrintedPiece = PrintedLine['pieces'][number];
