import { linkKinds, venueKinds, yearSources } from '../kinds.ts';
import type { Paper, PaperLink, RelatedPaper, Venue } from '../schema.ts';
import {
  arrayOf,
  type Check,
  integer,
  invalid,
  nullable,
  object,
  oneOf,
  optional,
  text,
  textMatching,
  validItemsOf,
} from './check.ts';
import { address, richText } from './check-rich-text.ts';

const nothing = () => null;
const emptyList = () => [];
const id = textMatching(/^[a-z0-9][a-z0-9~-]*$/);
/** A list of texts; a missing one is empty. */
export const texts: Check<string[]> = optional(arrayOf(text), emptyList);
/** Rich text; a missing one is empty. */
export const notes: Check<Paper['notes']> = optional(richText, emptyList);

/** A value that may be null or missing; returns null for both. */
export function optionalOrNull<T>(check: Check<T>): Check<T | null> {
  return optional(nullable(check), nothing);
}

/** Related papers; invalid ones are left out. */
export const related: Check<RelatedPaper[]> = optional(
  validItemsOf(object<RelatedPaper>({ id, terms: arrayOf(text) })),
  emptyList,
);

const link = object<PaperLink>({
  kind: oneOf(linkKinds),
  label: text,
  url: address,
  page: optionalOrNull(address),
});

/** A paper. An invalid field makes the whole paper invalid, except that invalid links are left out. */
export const paper: Check<Paper> = object<Paper>({
  id,
  kind: optional(oneOf(['paper', 'resource']), () => 'paper' as const),
  title: (value) => (value === '' ? invalid : text(value, 0)),
  name: optionalOrNull(text),
  authors: texts,
  noteAuthors: texts,
  affiliations: texts,
  awards: texts,
  tags: texts,
  venue: optionalOrNull(object<Venue>({ name: text, raw: text, kind: oneOf(venueKinds) })),
  year: optionalOrNull(integer()),
  yearFrom: optionalOrNull(oneOf(yearSources)),
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
  notes,
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
});
