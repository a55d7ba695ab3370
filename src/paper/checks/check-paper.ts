import { dateSources, linkKinds, venueKinds, yearSources } from '../kinds.ts';
import type {
  BibtexRecord,
  Paper,
  PaperLink,
  PrintedAt,
  PrintedLine,
  PrintedPiece,
  RelatedPaper,
  Venue,
} from '../schema.ts';
import {
  arrayOf,
  boolean,
  type Check,
  type FieldChecks,
  integer,
  invalid,
  nullable,
  object,
  oneOf,
  optional,
  text,
  textMatching,
  validItemsOf,
  valuesOf,
  withFallback,
} from './check.ts';
import { address, richText } from './check-rich-text.ts';

const nothing = () => null;
const emptyList = () => [];
const noFields = () => ({});
/** `2023-05` or `2023-05-17`. */
export const date = textMatching(/^\d{4}(-\d{2}){1,2}$/);
const printedAt: Check<PrintedAt> = (value) =>
  Array.isArray(value) &&
  value.length === 4 &&
  typeof value[0] === 'string' &&
  value.slice(1).every((each) => integer(1)(each, 0) !== invalid)
    ? (value as PrintedAt)
    : invalid;
const probability: Check<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : invalid;
const provenance = valuesOf(printedAt);
/** The lines of the list that contain the fields of a paper. */
export const printedLines: Check<PrintedLine[]> = arrayOf(
  object<PrintedLine>({
    file: text,
    line: integer(1),
    pieces: arrayOf(object<PrintedPiece>({ text, fields: optional(arrayOf(text)) })),
  }),
);
/** A probability, or null if it is not known. */
export const confidence = nullable(probability);
const id = textMatching(/^[a-z0-9][a-z0-9~-]*$/);
/** A list of texts; a missing one is empty. */
export const texts: Check<string[]> = optional(arrayOf(text), emptyList);
/** The remarks on a paper as rich text; empty if they are missing. */
export const richTextOrEmpty: Check<Paper['notes']> = optional(richText, emptyList);

/** A value that may be null or missing; returns null for both. */
export function optionalOrNull<T>(check: Check<T>): Check<T | null> {
  return optional(nullable(check), nothing);
}

/** Related papers; invalid ones are left out. */
export const related: Check<RelatedPaper[]> = optional(
  validItemsOf(object<RelatedPaper>({ id, terms: arrayOf(text) })),
  emptyList,
);

/** A link of a kind that this version does not know becomes one of the kind `other`. */
const link = object<PaperLink>({
  kind: withFallback(oneOf(linkKinds), 'other'),
  label: text,
  url: address,
  page: optionalOrNull(address),
});

const bibtex = object<BibtexRecord>({
  file: text,
  line: integer(1),
  endLine: integer(1),
  key: text,
  type: text,
  authors: texts,
  authorsComplete: boolean,
  venue: optional(text),
  publisher: optional(text),
  volume: optional(text),
  number: optional(text),
  pages: optional(text),
  year: optional(integer()),
  month: optional(integer(1, 12)),
  doi: optional(text),
  arxiv: optional(text),
});

const fields: FieldChecks<Paper> = {
  id,
  kind: optional(oneOf(['paper', 'resource']), () => 'paper' as const),
  title: (value) => (value === '' ? invalid : text(value, 0)),
  name: optionalOrNull(text),
  authors: texts,
  authorsComplete: optional(boolean, () => true),
  noteAuthors: texts,
  affiliations: texts,
  awards: texts,
  tags: texts,
  venue: optionalOrNull(
    object<Venue>({ name: text, raw: text, kind: withFallback(oneOf(venueKinds), 'other') }),
  ),
  year: optionalOrNull(integer()),
  yearFrom: optionalOrNull(oneOf(yearSources)),
  date: optionalOrNull(date),
  dateFrom: optionalOrNull(oneOf(dateSources)),
  identifiers: optional(
    object<Paper['identifiers']>({
      doi: optional(text),
      arxiv: optional(text),
      openreview: optional(text),
      usenix: optional(text),
    }),
    () => ({}),
  ),
  links: optional(validItemsOf(link), emptyList),
  notes: richTextOrEmpty,
  fields: optional(valuesOf(arrayOf(text)), noFields),
  bibtex: optionalOrNull(bibtex),
  placements: optional(
    arrayOf(
      object<Paper['placements'][number]>({
        file: text,
        line: integer(1),
        endLine: integer(1),
        section: arrayOf(text),
      }),
    ),
    emptyList,
  ),
  topics: optional(arrayOf(arrayOf(text)), emptyList),
  notePage: optionalOrNull(text),
  related,
  provenance: optional(provenance, noFields),
  printedLines: optional(printedLines, emptyList),
  confidence: optional(confidence, nothing),
  formerIds: optional(arrayOf(id), emptyList),
  added: optionalOrNull(date),
  changed: optionalOrNull(date),
};

/** A paper whose fields are all valid. Invalid links and related papers are left out. */
export const paper: Check<Paper> = object<Paper>(fields);

/** An id; a malformed one is replaced by one of the same words. */
const repairedId: Check<string> = (value) =>
  typeof value === 'string' && id(value, 0) === invalid
    ? id(
        value
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-/, ''),
        0,
      )
    : id(value, 0);

/** A paper without its invalid fields. It needs an id and a title. */
export const paperInPart: Check<Paper> = object<Paper>({ ...fields, id: repairedId }, () => {});
