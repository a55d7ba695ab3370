import { makeCandidate } from '../../candidates/candidate.ts';
import { givesNoLines } from '../../candidates/field-lines.ts';
import { labelAndValue, writtenIn } from '../../candidates/heading-labels.ts';
import { type StyledText, styledText } from '../../markdown/styled-text.ts';
import { type FieldRole, roleOfFieldName } from '../../names/field-role.ts';
import type { FieldLine } from '../../reading/entry-lines.ts';
import type { OutlineHeading, SectionedBlock } from '../../syntax/outline.ts';
import { holdsMore, listsFields } from './field-lists.ts';
import type { HeadingEntry } from './heading-entry.ts';
import type { PageReader } from './page-reader.ts';
import { peopleIn } from './record-people.ts';

/** One title above field names may be that of the page's only paper; several make a list. */
const minRecords = 2;

/** A heading below a title that names a field, and what is below it. */
interface FieldHeading {
  readonly heading: OutlineHeading;
  readonly label: string;
  readonly role: FieldRole | null;
  /** What is beside the name: `### Year: 2019`. */
  readonly value: StyledText | null;
  readonly blocks: readonly SectionedBlock[];
}

/** The entries of a page whose headings name fields, and all headings that belong to them. */
export interface RecordHeadings {
  readonly entries: readonly HeadingEntry[];
  readonly headings: ReadonlySet<OutlineHeading>;
}

/**
 * Finds titles whose fields are named by the headings below them: `### Authors`, `### Abstract`, `### Links`.
 * Each title needs authors, and several titles one more field, which is known or below several titles.
 */
export function recordHeadings(
  headings: readonly OutlineHeading[],
  blocksOf: ReadonlyMap<OutlineHeading | null, readonly SectionedBlock[]>,
  page: PageReader,
): RecordHeadings {
  const none = { entries: [], headings: new Set<OutlineHeading>() };
  // Fast path: hardly any page has such headings.
  const named = headings.filter(
    ({ styled, text }) => text.length <= 300 && roleOfFieldName(labelAndValue(styled).label) === 'authors',
  );
  if (named.length < minRecords) return none;
  const withAuthors = headings.flatMap((heading, at) => {
    const fields = fieldsBelow(headings, at, blocksOf);
    return namesAuthors(heading, fields) ? [{ heading, fields }] : [];
  });
  const isField = fieldNamesOf(withAuthors);
  const usual = new Map<number, number>();
  for (const { heading, fields } of withAuthors)
    if (fields.some(isField)) usual.set(heading.depth, (usual.get(heading.depth) ?? 0) + 1);
  const repeated = withAuthors.filter(({ heading }) => (usual.get(heading.depth) ?? 0) >= minRecords);
  return {
    entries: repeated.map(({ heading, fields }) =>
      recordEntry(heading, blocksOf.get(heading) ?? [], fields, page),
    ),
    headings: new Set(
      repeated.flatMap(({ heading, fields }) => [heading, ...fields.map((field) => field.heading)]),
    ),
  };
}

/** Reads the headings below one as fields. */
function fieldsBelow(
  headings: readonly OutlineHeading[],
  at: number,
  blocksOf: ReadonlyMap<OutlineHeading | null, readonly SectionedBlock[]>,
): readonly FieldHeading[] {
  const depth = headings[at]?.depth ?? 0;
  const fields: FieldHeading[] = [];
  for (const heading of headings.slice(at + 1, at + 1 + maxFields)) {
    if (heading.depth <= depth) break;
    const { label, value } = labelAndValue(heading.styled);
    fields.push({ heading, label, role: roleOfFieldName(label), value, blocks: blocksOf.get(heading) ?? [] });
  }
  return fields;
}

/** At most this many headings below a title are read: with more, it is the title of a chapter. */
const maxFields = 24;

/** Whether the headings below a title name its authors, once. */
function namesAuthors({ styled }: OutlineHeading, fields: readonly FieldHeading[]): boolean {
  const [authors, ...others] = fields.filter(({ role }) => role === 'authors');
  const isNamed = authors !== undefined && (authors.value !== null || authors.blocks.length > 0);
  return isNamed && others.length === 0 && roleOfFieldName(labelAndValue(styled).label) === null;
}

/** Which headings name a field beside the authors: `### Abstract`, `### Meta-Data` below several titles. */
function fieldNamesOf(
  titles: readonly { readonly fields: readonly FieldHeading[] }[],
): (field: FieldHeading) => boolean {
  const below = new Map<string, number>();
  for (const { fields } of titles)
    for (const label of new Set(fields.map((field) => field.label)))
      below.set(label, (below.get(label) ?? 0) + 1);
  return ({ role, label }) => (role === null ? (below.get(label) ?? 0) >= minRecords : role !== 'authors');
}

function recordEntry(
  heading: OutlineHeading,
  own: readonly SectionedBlock[],
  fields: readonly FieldHeading[],
  page: PageReader,
): HeadingEntry {
  const blocks = [...own, ...fields.flatMap((field) => field.blocks)];
  const notes = fields.flatMap(notesOf);
  const made = makeCandidate(
    'heading',
    heading.node,
    page.lines.line(heading.styled),
    [...own.flatMap(({ node }) => page.lines.of(node)), ...fields.flatMap((field) => linesOf(field, page))],
    [
      ...own.filter(({ node }) => givesNoLines(node)).map(({ node }) => node),
      ...notes.map(({ node }) => node),
    ],
    heading.above,
    blocks.at(-1)?.node ?? fields.at(-1)?.heading.node ?? heading.node,
  );
  const candidate = page.known(made);
  return { weighed: { candidate, evidence: page.weigh(candidate) }, blocks };
}

/**
 * Tells whether a field is text about the paper: an abstract, a summary, or anything with an unknown name,
 * except a list of fields.
 */
function isNote({ role, blocks }: FieldHeading): boolean {
  if (role === 'name' || role === 'title') return true;
  return (role === null || role === 'notes') && !blocks.every(({ node }) => listsFields(node));
}

/** The blocks below a field's name that are not read as its value: remarks on the paper. */
function notesOf(field: FieldHeading): readonly SectionedBlock[] {
  const { role, value, blocks } = field;
  if (isNote(field)) return blocks;
  if (role === null || role === 'notes' || (role === 'links' && value === null))
    return blocks.filter(({ node }) => givesNoLines(node));
  if (value !== null) return blocks;
  return blocks.filter(({ node }, index) => index > 0 || writtenIn(node) === null || holdsMore(node));
}

/** The lines of a field: its links, each with the name of the field, or its values, with its role. */
function linesOf(field: FieldHeading, page: PageReader): readonly FieldLine[] {
  const { role, value, blocks } = field;
  if (isNote(field)) return [];
  if (role === null || role === 'notes') return blocks.flatMap(({ node }) => page.lines.of(node));
  const line = (styled: StyledText, as: FieldRole | null): FieldLine => ({
    text: page.lines.line(styled),
    role: as,
    label: null,
    nodes: [],
    item: null,
    hasMore: false,
  });
  if (role === 'links' && value === null)
    return blocks.flatMap(({ node }) =>
      node.type === 'paragraph'
        ? [line(labelled(field, styledText(node.children)), null)]
        : page.lines.of(node),
    );
  const [block] = blocks;
  if (role === 'authors' && value === null && block?.node.type === 'list') {
    const { names, places } = peopleIn(block.node);
    return [
      line({ text: names.join('; '), marks: [] }, role),
      ...places.map((text) => line({ text, marks: [] }, 'affiliations')),
    ];
  }
  const written = value ?? (block === undefined ? null : writtenIn(block.node));
  return written === null ? [] : [line(written, role)];
}

/** `Code: …`: a value after the name of its field. */
function labelled({ heading }: FieldHeading, { text, marks }: StyledText): StyledText {
  const name = `${labelAndValue(heading.styled).label}: `;
  const by = name.length;
  return {
    text: name + text,
    marks: marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })),
  };
}
