import { recordsInCode, titleEnd } from '../../bibtex/code-records.ts';
import type { TitledRecord } from '../../bibtex/record-facts.ts';
import { type Candidate, makeCandidate } from '../../candidates/candidate.ts';
import { givesNoLines } from '../../candidates/field-lines.ts';
import { slice } from '../../markdown/styled-text.ts';
import type { FieldRole } from '../../names/field-role.ts';
import type { FieldLine } from '../../reading/entry-lines.ts';
import type { Outline, OutlineHeading, SectionedBlock } from '../../syntax/outline.ts';
import type { HeadingEntry } from './heading-entry.ts';
import type { PageReader } from './page-reader.ts';

/** The title of a page with one record is that of the page's paper; with several, they are a list. */
const minOfPage = 2;

/** A heading with the title of a record below it. */
interface Recorded {
  readonly heading: OutlineHeading;
  /** Where the title ends in the heading. */
  readonly end: number;
  readonly record: TitledRecord;
}

/**
 * The headings above records of the same title, in code blocks of their sections: `## A Title`, a summary,
 * and its BibTeX. The text between belongs to the entry, except lists and tables, which may have entries of
 * their own.
 */
export function recordedHeadings(
  outline: Outline,
  blocksOf: ReadonlyMap<OutlineHeading | null, readonly SectionedBlock[]>,
  page: PageReader,
): ReadonlyMap<OutlineHeading, HeadingEntry> {
  const found = findRecorded(outline);
  const isListed = (heading: OutlineHeading) => found.size >= minOfPage || heading !== outline.titleHeading;
  return new Map(
    outline.headings.flatMap((heading, at) => {
      const recorded = found.get(heading);
      if (recorded === undefined || !isListed(heading)) return [];
      const below = sectionAt(outline.headings, at).flatMap((each) => blocksOf.get(each) ?? []);
      return [[heading, entryOf(recorded, below, page)] as const];
    }),
  );
}

/** A heading and those below it. */
function sectionAt(headings: readonly OutlineHeading[], at: number): readonly OutlineHeading[] {
  const depth = headings[at]?.depth ?? 0;
  let end = at + 1;
  while ((headings[end]?.depth ?? 0) > depth) end += 1;
  return headings.slice(at, end);
}

/** Tells whether several of a page's headings have their records below them: the page is a list. */
export function isListOfRecords(outline: Outline): boolean {
  return findRecorded(outline).size >= minOfPage;
}

function findRecorded({ blocks, headings }: Outline): ReadonlyMap<OutlineHeading, Recorded> {
  const parents = parentsOf(headings);
  const found = new Map<OutlineHeading, Recorded>();
  for (const block of blocks) {
    const recorded = recordedBy(block, parents);
    if (recorded !== null && !found.has(recorded.heading)) found.set(recorded.heading, recorded);
  }
  return found;
}

/** The heading that each heading is below; null for the outermost. */
function parentsOf(headings: readonly OutlineHeading[]): ReadonlyMap<OutlineHeading, OutlineHeading | null> {
  const above: OutlineHeading[] = [];
  return new Map(
    headings.map((heading) => {
      while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
      const parent = above.at(-1) ?? null;
      above.push(heading);
      return [heading, parent];
    }),
  );
}

/** The innermost heading above a block that has the title of a record in it. */
function recordedBy(
  { node, heading }: SectionedBlock,
  parents: ReadonlyMap<OutlineHeading, OutlineHeading | null>,
): Recorded | null {
  if (node.type !== 'code') return null;
  const records = recordsInCode(node.value);
  if (records.length === 0) return null;
  for (let above = heading; above !== null; above = parents.get(above) ?? null)
    for (const record of records) {
      const end = titleEnd(record.title, above.text);
      if (end !== null) return { heading: above, end, record };
    }
  return null;
}

function entryOf(recorded: Recorded, below: readonly SectionedBlock[], page: PageReader): HeadingEntry {
  const taken = below.filter(({ node }) => node.type !== 'list' && node.type !== 'table');
  const candidate = page.known(candidateOf(recorded, taken, page));
  return { weighed: { candidate, evidence: page.weigh(candidate) }, blocks: taken };
}

/** A heading with its record's fields. Its words after the title count only if the record has no authors. */
function candidateOf(
  { heading, end, record }: Recorded,
  taken: readonly SectionedBlock[],
  page: PageReader,
): Candidate {
  const own = taken.filter((block) => block.heading === heading);
  const notes = taken.filter((block) => block.heading !== heading || givesNoLines(block.node));
  const line = (text: string, role: FieldRole): FieldLine => ({
    text: page.lines.line({ text, marks: [] }),
    role,
    label: null,
    nodes: [],
    item: null,
    hasMore: false,
  });
  const { authorsComplete, venue, year } = record;
  const authors = authorsComplete ? record.authors : [...record.authors, 'et al.'];
  const fields = [
    ...(authors.length === 0 ? [] : [line(authors.join('; '), 'authors')]),
    ...(venue === null ? [] : [line(venue.name, 'venue')]),
    ...(year === null ? [] : [line(String(year), 'date')]),
  ];
  return makeCandidate(
    'heading',
    heading.node,
    page.lines.line(authors.length === 0 ? heading.styled : slice(heading.styled, 0, end)),
    [...fields, ...own.flatMap(({ node }) => page.lines.of(node))],
    notes.map(({ node }) => node),
    heading.above,
    taken.at(-1)?.node ?? heading.node,
  );
}
