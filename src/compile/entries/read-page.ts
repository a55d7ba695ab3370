import type { Definition, List, Nodes, RootContent, Table } from 'mdast';
import type { ItemUse } from '../../paper/report-kinds.ts';
import type { Acronym } from '../../paper/schema.ts';
import type { RichTextContext } from '../rich-text/rich-text-context.ts';
import type { Outline, SectionedBlock } from '../syntax/outline.ts';
import { readAcronym } from './acronym.ts';
import { type Block, blockCandidates } from './block-candidates.ts';
import { type Candidate, candidateOfItem, childrenOf } from './candidate.ts';
import { isEntry, isGroup, isOwnPaper, itemUse, neighboursOf, tellUnread } from './decide-entry.ts';
import type { Entry } from './entry.ts';
import { weigh } from './evidence.ts';
import { learnHabits, type Weighed } from './habits.ts';
import { headingEntries } from './heading-entries.ts';
import type { PageVenue } from './page-venue.ts';
import { readEntry } from './read-entry.ts';
import { rowCandidates } from './table-rows.ts';
import { papersIn } from './two-papers.ts';

/** What a page lists, and how its parts were understood. */
export interface PageReading {
  readonly entries: readonly Entry[];
  readonly acronyms: readonly Omit<Acronym, 'file'>[];
  /** What each list item, table row, paragraph and heading became; others are as their page is. */
  readonly uses: ReadonlyMap<Nodes, ItemUse>;
  /** The parts of the page that list papers, each with its entries. */
  readonly places: ReadonlyMap<Nodes, readonly Entry[]>;
  /** The parts that belong to an entry before them. */
  readonly taken: ReadonlySet<Nodes>;
}

/** Reads a page: weighs every candidate, learns the page's habits from the sure ones, then decides the others by them. */
export function readPage(
  outline: Outline,
  pageVenue: PageVenue | null,
  context: RichTextContext,
): PageReading {
  const entries: Entry[] = [];
  const acronyms: Omit<Acronym, 'file'>[] = [];
  const uses = new Map<Nodes, ItemUse>();
  const places = new Map<Nodes, readonly Entry[]>();
  const headings = headingEntries(outline);
  const asHeadings = new Set(headings.flatMap(({ blocks }) => blocks.map(({ node }) => node)));
  const beside = outline.blocks.filter(({ node }) => !asHeadings.has(node));
  const blocks = sureBlocks(beside);
  const inBlocks = new Set(blocks.flatMap(({ nodes }) => nodes));
  const free = beside.filter(({ node }) => !inBlocks.has(node));
  const lists = free.flatMap(({ node, section }) =>
    listsIn(node).map((list) => list.children.map((item) => weighed(candidateOfItem(item, section)))),
  );
  const tables = free.flatMap(({ node, section }) =>
    node.type === 'table' ? [rowCandidates(node, section).map(weighed)] : [],
  );
  const groups = [
    ...lists,
    ...tables,
    blocks.map(({ weighed: block }) => block),
    headings.map(({ weighed: heading }) => heading),
  ];
  const habits = learnHabits(groups.flat());
  const pageContext = { ...context, habits, venue: pageVenue?.venue ?? null, year: pageVenue?.year ?? null };

  const settleBelow = (candidate: Candidate, use: ItemUse): void => {
    for (const child of childrenOf(candidate)) {
      if (uses.has(child.node)) continue;
      uses.set(child.node, use);
      settleBelow(child, use);
    }
  };
  const settle = (siblings: readonly Weighed[]): void => {
    const neighbours = neighboursOf(siblings);
    for (const one of siblings) {
      const { candidate, evidence } = one;
      const acronym = readAcronym(candidate);
      const below = childrenOf(candidate).map(weighed);
      if (acronym !== null) {
        acronyms.push({ ...acronym, line: candidate.line });
        uses.set(candidate.node, 'prose');
        settleBelow(candidate, 'prose');
      } else if (!isGroup(one, below) && isEntry(one, neighbours, habits, pageVenue)) {
        const own = below.filter((child) => child.evidence.strength === 'sure' && isOwnPaper(child));
        const taken = new Set(own.map((child) => child.candidate.node));
        const papers = papersIn(candidate);
        for (const paper of papers) {
          const entry = readEntry(paper, papers.length === 1 ? evidence : weigh(paper), taken, pageContext);
          if (entry === null) continue;
          entries.push(entry);
          places.set(candidate.node, [...(places.get(candidate.node) ?? []), entry]);
        }
        uses.set(candidate.node, 'entry');
        settle(own);
        settleBelow(candidate, 'note');
      } else {
        const use = itemUse(one, below);
        uses.set(candidate.node, use);
        if (use === 'notUnderstood') tellUnread(candidate, context);
        settle(below);
      }
    }
  };
  for (const siblings of groups) settle(siblings);
  for (const { nodes } of blocks) for (const node of nodes.slice(1)) uses.set(node, 'note');
  for (const { blocks: below } of headings) for (const { node } of below) uses.set(node, 'note');
  const isListed = ({ candidate }: Weighed) => places.has(candidate.node);
  const taken = new Set<Nodes>([
    ...blocks.flatMap(({ weighed: block, nodes }) => (isListed(block) ? nodes.slice(1) : [])),
    ...headings.flatMap(({ weighed: heading, blocks: below }) =>
      isListed(heading) ? below.map(({ node }) => node) : [],
    ),
  ]);
  return {
    entries: entries.sort((a, b) => a.line - b.line || a.column - b.column),
    acronyms,
    uses,
    places,
    taken,
  };
}

/** So many sure paragraphs make a page that lists things in paragraphs: then those that only have the shape do so too. */
const fewestSure = 5;

/** Paragraph blocks that are entries. One alone is prose, several are a habit. */
function sureBlocks(
  blocks: readonly SectionedBlock[],
): { readonly weighed: Weighed; readonly nodes: Block['nodes'] }[] {
  const found = blockCandidates(blocks).map(({ candidate, nodes }) => ({
    weighed: weighed(candidate),
    nodes,
  }));
  const sure = found.filter(({ weighed: { evidence } }) => evidence.strength === 'sure');
  if (sure.length < 2) return [];
  return sure.length < fewestSure
    ? sure
    : found.filter((block) => sure.includes(block) || isNamed(block.weighed));
}

/** `[Name of it](…): what it is`, `**Name of it**: https://…`: a paragraph that names what it leads to, and is no sentence that goes on behind it. */
function isNamed({ candidate: { head }, evidence: { strength, title, fields } }: Weighed): boolean {
  if (strength !== 'likely' || title === null || title.slot === 'plain' || title.title.split(' ').length < 2)
    return false;
  const leads = title.link !== null || (fields?.links.some(({ label }) => /^https?:/iu.test(label)) ?? false);
  return leads && /^\s*(?:[.:：]|[-–—]\s|\sby\s|$)/u.test(head.text.slice(title.end));
}

function weighed(candidate: Candidate): Weighed {
  return { candidate, evidence: weigh(candidate) };
}

/** The outermost lists of a block: those inside quotes count, those inside list items belong to their item. */
function listsIn(node: RootContent | Definition | Table): List[] {
  if (node.type === 'list') return [node];
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition')
    return node.children.flatMap((child) => listsIn(child));
  return [];
}
