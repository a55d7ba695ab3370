import type { Definition, List, Nodes, RootContent, Table } from 'mdast';
import type { ItemUse } from '../../paper/report.ts';
import type { Acronym } from '../../paper/schema.ts';
import type { NoteContext } from '../notes/to-note.ts';
import type { Outline, SectionedBlock } from '../pages/outline.ts';
import type { PageVenue } from '../pages/page-venue.ts';
import { linksOf } from '../syntax/styled-text.ts';
import { readAcronym } from './acronym.ts';
import { type Block, blockCandidates } from './block-candidates.ts';
import { type Candidate, candidateOfItem, childrenOf } from './candidate.ts';
import type { Entry } from './entry.ts';
import { hasFieldsBelow, weigh } from './evidence.ts';
import { type Habits, learnHabits, type Weighed } from './habits.ts';
import { headingEntries } from './heading-entries.ts';
import { isLabel, isPaperUrl } from './link-kind.ts';
import { readCiteLabel } from './people.ts';
import { readEntry } from './read-entry.ts';
import { rowCandidates } from './table-rows.ts';
import { isTitleLike, wordCount } from './title.ts';
import { papersIn } from './two-papers.ts';

/** What a page lists, and how its parts were understood. */
export interface PageReading {
  readonly entries: readonly Entry[];
  readonly acronyms: readonly Omit<Acronym, 'file'>[];
  /** What each list item, table row, paragraph and heading became; others are as their page is. */
  readonly uses: ReadonlyMap<Nodes, ItemUse>;
}

/** Reads a page: weighs every candidate, learns the page's habits from the sure ones, then decides the others by them. */
export function readPage(outline: Outline, pageVenue: PageVenue | null, context: NoteContext): PageReading {
  const entries: Entry[] = [];
  const acronyms: Omit<Acronym, 'file'>[] = [];
  const uses = new Map<Nodes, ItemUse>();
  const headings = headingEntries(outline);
  const asHeadings = new Set(headings.flatMap(({ blocks }) => blocks.map(({ node }) => node)));
  const beside = outline.blocks.filter(({ node }) => !asHeadings.has(node));
  const blocks = sureBlocks(beside);
  const inBlocks = new Set(blocks.flatMap(({ nodes }) => nodes));
  const free = beside.filter(({ node }) => !inBlocks.has(node));
  const lists = free.flatMap(({ node, section }) =>
    listsIn(node).map((list) => list.children.map((item) => weighed(candidateOfItem(item, section)))),
  );
  const tables = free.flatMap(({ node, section }) => (node.type === 'table' ? [rowCandidates(node, section).map(weighed)] : []));
  const groups = [...lists, ...tables, blocks.map(({ weighed: block }) => block), headings.map(({ weighed: heading }) => heading)];
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
          if (entry !== null) entries.push(entry);
        }
        uses.set(candidate.node, 'entry');
        settle(own);
        settleBelow(candidate, 'note');
      } else {
        const use = itemUse(one, below);
        uses.set(candidate.node, use);
        if (use === 'notUnderstood' && leadsToLiterature(candidate)) {
          const words = candidate.head.text.replace(/\s+/gu, ' ').trim().slice(0, 80);
          context.reporter.report(
            'entry-unreadable',
            { file: context.file, line: candidate.line, column: candidate.column },
            `“${words}” looks like an entry, but its title and facts could not be told apart`,
          );
        }
        settle(below);
      }
    }
  };
  for (const siblings of groups) settle(siblings);
  for (const { nodes } of blocks) for (const node of nodes.slice(1)) uses.set(node, 'note');
  for (const { blocks: below } of headings) for (const { node } of below) uses.set(node, 'note');
  return { entries: entries.sort((a, b) => a.line - b.line || a.column - b.column), acronyms, uses };
}

/** Paragraph blocks that are entries. One alone is prose, several are a habit. */
function sureBlocks(blocks: readonly SectionedBlock[]): { readonly weighed: Weighed; readonly nodes: Block['nodes'] }[] {
  const found = blockCandidates(blocks).flatMap(({ candidate, nodes }) => {
    const one = weighed(candidate);
    return one.evidence.strength === 'sure' ? [{ weighed: one, nodes }] : [];
  });
  return found.length > 1 ? found : [];
}

function weighed(candidate: Candidate): Weighed {
  return { candidate, evidence: weigh(candidate) };
}

/** How many of a candidate's neighbours are sure to be entries. */
interface Neighbours {
  /** At least half. */
  readonly majority: boolean;
  /** Nearly all of several: then the others are entries too, if they have a title. */
  readonly habitual: boolean;
}

function neighboursOf(siblings: readonly Weighed[]): Neighbours {
  const sure = siblings.filter(({ evidence }) => evidence.strength === 'sure').length;
  return { majority: sure * 2 >= siblings.length, habitual: sure >= 5 && sure * 5 >= siblings.length * 4 };
}

/** Words without a fact of their own above items that are entries name a group. */
function isGroup({ evidence: { strength, title, fields } }: Weighed, below: readonly Weighed[]): boolean {
  const listed = below.filter((child) => child.evidence.strength === 'sure' && child.evidence.title?.link != null);
  const isBare = title?.link == null && fields?.venue == null && (fields?.authors.length ?? 0) === 0 && fields?.links.length === 0;
  return strength !== 'sure' && isBare && listed.length * 2 > below.length;
}

/** A likely candidate is an entry where most of its neighbours are, or where its page or the lines below it speak for it. */
function isEntry(
  { candidate, evidence }: Weighed,
  { majority, habitual }: Neighbours,
  habits: Habits,
  pageVenue: PageVenue | null,
): boolean {
  if (evidence.strength === 'sure') return true;
  if (evidence.strength === 'none' || evidence.title === null)
    return habitual && evidence.title !== null && evidence.otherwise !== 'navigation' && evidence.otherwise !== 'group';
  if (evidence.title.link !== null) return majority || habits.sure > 0 || wordCount(evidence.title.title) >= 3;
  return (
    majority ||
    (isTitleLike(evidence.title.title) && hasFieldsBelow(candidate)) ||
    (pageVenue !== null && candidate.section.length > 1 && isTitleLike(evidence.title.title))
  );
}

/** An item below an entry lists another paper only when it has a title of its own that leads to literature. */
function isOwnPaper({ candidate, evidence: { title, fields } }: Weighed): boolean {
  if (title === null || fields === null) return false;
  if (fields.links.some(({ label }) => readCiteLabel(label) !== null)) return true;
  if (title.title.split(' ').length < 3) return false;
  if (title.link !== null) return isPaperUrl(title.link.url);
  return fields.links.some(({ mark, label }) => isLabel(label) && isPaperUrl(mark.url)) && candidate.groups.length > 0;
}

/** An item that links to literature and was not read as an entry is told, not passed over. */
function leadsToLiterature({ head }: Candidate): boolean {
  return linksOf(head).some(({ url }) => isPaperUrl(url));
}

function itemUse({ candidate, evidence }: Weighed, below: readonly Weighed[]): ItemUse {
  if (evidence.otherwise === 'navigation') return 'navigation';
  if (evidence.otherwise === 'group') return below.every((child) => child.evidence.otherwise === 'navigation') ? 'navigation' : 'prose';
  if (leadsToLiterature(candidate) || (evidence.otherwise === 'unknown' && evidence.strength !== 'none')) return 'notUnderstood';
  return 'prose';
}

/** The outermost lists of a block: those inside quotes count, those inside list items belong to their item. */
function listsIn(node: RootContent | Definition | Table): List[] {
  if (node.type === 'list') return [node];
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') return node.children.flatMap((child) => listsIn(child));
  return [];
}
