import type { ListItem, Nodes, RootContent } from 'mdast';
import { type BracketGroup, findBracketGroups } from '../markdown/bracket-groups.ts';
import { type Place, styledText } from '../markdown/styled-text.ts';
import { badgeVenues, isOnlyBadges } from '../names/badge.ts';
import type { EntryLines, FieldLine } from '../reading/entry-lines.ts';
import { type Line, noWords } from '../reading/lines/line.ts';
import { type BlockLines, givesNoLines } from './field-lines.ts';
import { openedByTitle } from './named-titles.ts';

/** A part of a page that may list a paper, whatever it is made of. */
export interface Candidate extends EntryLines {
  /** The node that stands for it in the accounting. */
  readonly node: Nodes;
  readonly groups: readonly BracketGroup[];
  /** Blocks that can only be notes: code, tables, folded abstracts. */
  readonly blocks: readonly RootContent[];
  /** Where it begins and ends in its file. */
  readonly start: Place;
  readonly end: Place;
  /** The column where it begins, which may be after that of `start`. */
  readonly column: number;
  readonly section: readonly string[];
  /** Names of enclosing groups without headings: a `<summary>`, a caption, a row that spans its table. */
  readonly above: readonly string[];
  /** Whether it is a row of a table whose headings say that it lists papers or a meeting's talks. */
  readonly isInTableOfPapers: boolean;
  /** Sibling items that continue this one, such as `Code: …`; their text is already in `lines`. */
  readonly beside: readonly ListItem[];
  /** The section path of nested items: this candidate's own, plus the first heading in the item. */
  readonly sectionBelow: readonly string[];
}

/** The candidate of a list item: its first line is the head, the others and the items below are its lines. */
export function itemCandidate(node: ListItem, section: readonly string[], blocks: BlockLines): Candidate {
  const [opens, ...others] = node.children;
  // `1. ### A Title`: how large the first line is set says nothing.
  const first: typeof opens = opens?.type === 'heading' ? { ...opens, type: 'paragraph' } : opens;
  const headed = first?.type === 'paragraph';
  const [opening, ...continued] = headed ? blocks.of(first) : [];
  const rest = headed ? others : node.children;
  const below = [...continued, ...rest.flatMap(blocks.of)];
  const { head, lines } =
    opening === undefined ? { head: noWords, lines: below } : openedByTitle(opening, below);
  const candidate = makeCandidate('item', node, head, lines, rest.filter(givesNoLines), section);
  const heading = node.children.find((child) => child.type === 'heading');
  return heading === undefined
    ? candidate
    : { ...candidate, sectionBelow: [...section, styledText(heading.children).text.trim()] };
}

/** Assembles a candidate; its place is that of its node. */
export function makeCandidate(
  container: Candidate['container'],
  node: Nodes,
  head: Line,
  lines: readonly FieldLine[],
  blocks: readonly RootContent[],
  section: readonly string[],
  end: Nodes = node,
): Candidate {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const badgeLines = [head, ...lines.map(({ text }) => text)]
    .flatMap(badgeVenues)
    .map((venue) => badgeLine(head.withText({ text: venue, marks: [] })));
  return {
    container,
    node,
    head,
    groups: findBracketGroups(head),
    lines: [...lines.filter(({ text }) => !isOnlyBadges(text)), ...badgeLines],
    blocks,
    start,
    end: end.position?.end ?? start,
    column: start.column,
    section,
    above: [],
    isInTableOfPapers: false,
    beside: [],
    sectionBelow: section,
  };
}

/** The words of a badge, as a line that never becomes a remark. */
function badgeLine(text: Line): FieldLine {
  return {
    text,
    role: 'venue',
    label: null,
    nodes: [],
    item: null,
    hasMore: false,
  };
}
