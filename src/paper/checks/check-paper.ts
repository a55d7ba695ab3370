import { linkKinds, venueKinds, yearSources } from '../kinds.ts';
import type { Paper, PaperLink, RelatedPaper, Venue } from '../schema.ts';
import {
  type Check,
  goodOf,
  listOf,
  object,
  oneOf,
  orMissing,
  orNull,
  text,
  textLike,
  whole,
  wrong,
} from './check.ts';
import { address, note } from './check-note.ts';

const nothing = () => null;
const noList = () => [];
const id = textLike(/^[a-z0-9][a-z0-9~-]*$/);
/** Some texts, or none. */
export const texts: Check<string[]> = orMissing(listOf(text), noList);
/** What a list says of something, or nothing. */
export const notes: Check<Paper['notes']> = orMissing(note, noList);

/** What a row does not print may be missing. */
export function orNothing<T>(check: Check<T>): Check<T | null> {
  return orMissing(orNull(check), nothing);
}

/** What is related to a paper; one that is not as it should be is left out. */
export const related: Check<RelatedPaper[]> = orMissing(
  goodOf(object<RelatedPaper>({ id, terms: listOf(text) })),
  noList,
);

const link = object<PaperLink>({
  kind: oneOf(linkKinds),
  label: text,
  url: address,
  page: orNothing(address),
});

/**
 * A paper. It costs the whole row when something in it is of another kind than it should be; a link that must
 * not be followed costs that link.
 */
export const paper: Check<Paper> = object<Paper>({
  id,
  kind: orMissing(oneOf(['paper', 'resource']), () => 'paper' as const),
  title: (value) => (value === '' ? wrong : text(value, 0)),
  name: orNothing(text),
  authors: texts,
  noteAuthors: texts,
  affiliations: texts,
  awards: texts,
  tags: texts,
  venue: orNothing(object<Venue>({ name: text, raw: text, kind: oneOf(venueKinds) })),
  year: orNothing(whole()),
  yearFrom: orNothing(oneOf(yearSources)),
  identifiers: orMissing(
    object<Paper['identifiers']>({
      doi: orMissing(text),
      arxiv: orMissing(text),
      openreview: orMissing(text),
      usenix: orMissing(text),
    }),
    () => ({}),
  ),
  links: orMissing(goodOf(link), noList),
  notes,
  placements: orMissing(
    listOf(
      object<Paper['placements'][number]>({
        file: text,
        line: whole(1),
        endLine: whole(1),
        section: listOf(text),
      }),
    ),
    noList,
  ),
  topics: orMissing(listOf(listOf(text)), noList),
  notePage: orNothing(text),
  related,
});
