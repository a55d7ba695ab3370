import { schemaVersion } from '../paper/kinds.ts';
import type { Acronym, Dataset, OwnField, Page, Paper, PaperLink, Venue } from '../paper/schema.ts';

/** A minimal paper for tests, overridden by the given fields. */
export function samplePaper(parts: Partial<Paper> = {}): Paper {
  return {
    id: 'sample',
    kind: 'paper',
    title: 'A Sample',
    name: null,
    authors: [],
    authorsComplete: true,
    noteAuthors: [],
    affiliations: [],
    awards: [],
    tags: [],
    venue: null,
    year: null,
    yearFrom: null,
    date: null,
    dateFrom: null,
    identifiers: {},
    links: [],
    notes: [],
    fields: {},
    bibtex: null,
    placements: [{ file: 'list.md', line: 1, endLine: 1, section: [] }],
    topics: [],
    notePage: null,
    related: [],
    provenance: {},
    printedLines: [],
    confidence: null,
    formerIds: [],
    added: null,
    changed: null,
    ...parts,
  };
}

/** A minimal page for tests, overridden by the given fields. */
export function samplePage(parts: Partial<Page> = {}): Page {
  return {
    path: 'list.md',
    title: 'List',
    kind: 'topic',
    description: null,
    body: [],
    depth: 0,
    group: null,
    topic: [],
    hints: [],
    ...parts,
  };
}

/** A venue for tests, from its name and its text in the list. */
export function sampleVenue(name: string, raw = name): Venue {
  return { name, raw, kind: 'conference' };
}

/** A link for tests. */
export function sampleLink(kind: PaperLink['kind']): PaperLink {
  return { kind, label: kind, url: `https://example.org/${kind}`, page: null };
}

/** A dataset for tests; papers get ids by position unless given. */
export function sampleDataset(
  papers: readonly Partial<Paper>[],
  more: {
    acronyms?: Acronym[];
    pages?: Page[];
    fields?: OwnField[];
    hiddenFacets?: string[];
    updated?: string;
  } = {},
): Dataset {
  return {
    schemaVersion,
    list: {
      title: 'Sample',
      description: '',
      homepage: null,
      repository: null,
      source: null,
      updated: more.updated ?? null,
      licence: null,
      fields: more.fields ?? [],
      hiddenFacets: more.hiddenFacets ?? [],
    },
    pages: more.pages ?? [],
    papers: papers.map((parts, position) => samplePaper({ id: `paper-${position}`, ...parts })),
    acronyms: more.acronyms ?? [],
  };
}
