import { authorsOf, hasMoreAuthors } from '../paper/authors-of.ts';
import type { BibtexRecord, Dataset, Paper } from '../paper/schema.ts';
import { type ArxivPreprint, arxivPreprint } from './arxiv-preprint.ts';
import { citationKeys } from './citation-keys.ts';
import { citedRecord } from './cited-record.ts';
import { type CitedVenue, citedVenue, explainedVenues } from './cited-venue.ts';
import { type CitedPart, journalIssue } from './journal-issue.ts';
import { codeAddress, paperAddress } from './paper-address.ts';
import { type PersonName, personName } from './person-name.ts';
import { type PublicationDate, publicationDate } from './publication-date.ts';
import { remarksOf } from './remarks.ts';
import { type WorkKind, workKind } from './work-kind.ts';

/**
 * The fields of a citation: what the list writes, what its links contain, what its BibTeX files say where it
 * writes nothing, and full names of venues.
 */
export interface Citation {
  /** Unique in the list, the same for the same list whatever is exported: lower-case letters, digits and hyphens. */
  readonly key: string;
  /** The id of the paper in the dataset. */
  readonly id: string;
  readonly work: WorkKind;
  readonly title: string;
  /** The short name, if the title starts with it; null otherwise. */
  readonly name: string | null;
  readonly authors: readonly PersonName[];
  /** Whether the list leaves authors out: "et al.". */
  readonly hasMoreAuthors: boolean;
  readonly venue: CitedVenue | null;
  readonly part: CitedPart | null;
  readonly publisher: string | null;
  readonly date: PublicationDate | null;
  readonly doi: string | null;
  readonly arxiv: ArxivPreprint | null;
  readonly openreview: string | null;
  /** The absolute URLs of the paper and of its code. */
  readonly url: string | null;
  readonly code: string | null;
  readonly keywords: readonly string[];
  readonly abstract: string | null;
  readonly remarks: string | null;
}

/** What citations need to know of the whole list. */
export interface CitedList {
  /** The citation keys by paper id. */
  readonly keys: ReadonlyMap<string, string>;
  /** The venues that the list explains, by their acronyms. */
  readonly venues: ReadonlyMap<string, string>;
}

/** Reads what citations need to know of a whole list. */
export function citedList({ papers, acronyms }: Pick<Dataset, 'papers' | 'acronyms'>): CitedList {
  return { keys: citationKeys(papers), venues: explainedVenues(acronyms) };
}

/** The citation of a paper of a list. */
export function citationOf(paper: Paper, list: CitedList): Citation {
  const { id, name, identifiers } = paper;
  const work = workKind(paper);
  const record = citedRecord(paper, work);
  const title = oneLine(paper.title);
  const authors = authorsOf(paper).map(personName);
  const { abstract, rest } = remarksOf(paper.notes);
  return {
    key: list.keys.get(id) ?? id.replaceAll('~', '-'),
    id,
    work,
    title,
    name: name !== null && title.startsWith(name) ? name : null,
    authors,
    hasMoreAuthors: hasMoreAuthors(paper),
    venue: citedVenue(paper, list.venues, record),
    part: citedPart(paper, work, record),
    publisher: record?.publisher ?? null,
    date: publicationDate(paper, work, record),
    doi: identifiers.doi ?? record?.doi ?? null,
    arxiv: arxivPreprint(paper),
    openreview: identifiers.openreview ?? null,
    url: paperAddress(paper),
    code: codeAddress(paper),
    keywords: paper.tags.map(oneLine),
    abstract,
    remarks: rest,
  };
}

/** Where in a journal or in proceedings a paper is, as its venue gives it, else as its BibTeX record does. */
function citedPart({ venue }: Paper, work: WorkKind, record: BibtexRecord | null): CitedPart | null {
  const printed = work === 'journal' && venue !== null ? journalIssue(venue.raw) : null;
  if (printed !== null) return { ...printed, pages: printed.pages ?? record?.pages ?? null };
  const { volume = null, number: issue = null, pages = null } = record ?? {};
  return volume === null && pages === null ? null : { volume, issue, pages };
}

/** Collapses white space: a value is one line in every format. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
