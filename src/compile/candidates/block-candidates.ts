import type { Blockquote } from 'mdast';
import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { isAllLinks } from '../names/link-kind.ts';
import { isTitleLike } from '../names/title-text.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import { labelAlone } from '../reading/label-entries.ts';
import type { Line } from '../reading/lines/line.ts';
import type { SectionedBlock } from '../syntax/outline.ts';
import { type Candidate, makeCandidate } from './candidate.ts';
import { citationsIn, linkAfterNames } from './cited-lines.ts';
import type { BlockLines } from './field-lines.ts';
import { isFieldList } from './field-list.ts';
import { opensLike } from './opens-like.ts';
import { isDivider, splitAtTitles } from './paragraph-parts.ts';
import {
  openingFieldName,
  type RecurringFieldNames,
  recurringFieldNames,
  withoutOpening,
} from './recurring-field-names.ts';
import { areSurnames, isField } from './soft-lines.ts';

interface OpenBlock {
  readonly nodes: SectionedBlock['node'][];
  /** Which part of its first paragraph opens it. */
  readonly part: number;
  readonly lines: FieldLine[];
  readonly section: readonly string[];
  readonly fold: string | null;
}

/** A block candidate and the nodes that it is made of. */
export interface Block {
  readonly candidate: Candidate;
  readonly nodes: readonly SectionedBlock['node'][];
  /** Whether its first paragraph begins with it. */
  readonly isFirst: boolean;
}

/**
 * The paragraphs of one section that belong together, as candidates: a title line opens a block, the lines
 * and the lists of fields after it belong to it.
 */
export function blockCandidates(blocks: readonly SectionedBlock[], blockLines: BlockLines): Block[] {
  const found: Block[] = [];
  const fieldNames = recurringFieldNames(blocks, blockLines);
  let open: OpenBlock | null = null;
  const close = () => {
    if (open !== null) found.push(...blockOf(open));
    open = null;
  };
  for (const { node, section, fold } of blocks) {
    // Nothing crosses a heading.
    const last = open as OpenBlock | null;
    if (last?.section.join('\n') !== section.join('\n') || last.fold !== fold) close();
    const isFields =
      node.type === 'paragraph' || (node.type === 'list' && open !== null && isFieldList(node));
    const lines = isFields ? blockLines.of(node) : [];
    const [first] = lines;
    if (first === undefined) {
      if (!isPicture(node)) close();
      if (node.type === 'blockquote') found.push(...quotedBlocks(node, { section, fold }, blockLines));
      continue;
    }
    const cited = node.type === 'paragraph' ? citationsIn(lines) : null;
    const parts = cited ?? (node.type === 'paragraph' ? splitAtTitles(lines) : [lines]);
    parts.forEach((own, part) => {
      if (own.every(isDivider)) return;
      const opens =
        node.type === 'paragraph' &&
        (open === null ||
          part > 0 ||
          cited !== null ||
          own
            .slice(0, 1)
            .some(({ text }) => opensBlock(text, fieldNames) || opensLike(open?.lines[0]?.text, text)) ||
          isStructured(own));
      if (opens) {
        close();
        open = {
          nodes: [node],
          part,
          lines: own.map((line, at) => (at === 0 ? withoutOpening(line, fieldNames) : line)),
          section,
          fold,
        };
      } else if (open !== null) {
        open.lines.push(...own);
        open.nodes.push(node);
      }
    });
  }
  close();
  return found;
}

/** `> Frost, A. (2019). A Title`: the paragraphs of a quote, each by itself. */
function quotedBlocks(
  { children }: Blockquote,
  place: Pick<OpenBlock, 'section' | 'fold'>,
  blockLines: BlockLines,
): Block[] {
  return children.flatMap((node) =>
    node.type === 'paragraph'
      ? blockOf({ nodes: [node], part: 0, lines: [...blockLines.of(node)], ...place })
      : [],
  );
}

/** The block that paragraphs make; none without words. */
function blockOf({ nodes, part, lines: [head, ...lines], section, fold }: OpenBlock): Block[] {
  const [first] = nodes;
  if (first === undefined || head === undefined || isDivider(head)) return [];
  const made = makeCandidate('block', first, head.text, lines, [], section, nodes.at(-1));
  const candidate = fold === null ? made : { ...made, above: [fold] };
  return [
    { candidate: part === 0 ? candidate : { ...candidate, ...placeOf(head) }, nodes, isFirst: part === 0 },
  ];
}

function placeOf({ nodes: [node] }: FieldLine): Partial<Pick<Candidate, 'line' | 'column'>> {
  return node?.position === undefined
    ? {}
    : { line: node.position.start.line, column: node.position.start.column };
}

/**
 * `[[Paper](…)] [[Demo](…)]`: links in brackets and nothing else are not a title, whatever they are called.
 */
function isBracketedLinks(line: StyledText): boolean {
  const groups = findBracketGroups(line);
  return (
    isAllLinks(line) &&
    linksOf(line).every((link) => groups.some(({ start, end }) => start < link.start && end > link.end))
  );
}

/** A picture in HTML between the lines of a block does not separate them. */
function isPicture(node: SectionedBlock['node']): boolean {
  return node.type === 'html' && !/[\p{L}\p{N}]/u.test(node.value.replace(/<[^>]*>/gu, ''));
}

/** A line of words with a field in the line below it, in one paragraph: a title with its venue or its address. */
function isStructured([first, second]: readonly FieldLine[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    isField(second.text) &&
    !isField(first.text) &&
    linksOf(first.text).length === 0
  );
}

/** A line opens a block when it is bold or linked from its first word on, reads like a title, or cites; not when it says what it is ("Authors: …"). */
function opensBlock(line: Line, fieldNames: RecurringFieldNames): boolean {
  const { text, marks } = line;
  const role = fieldNameOfLine(text)?.role ?? null;
  const name = openingFieldName(line);
  if (role === 'title' || (name !== null && name === fieldNames.opening)) return true;
  if (name !== null && fieldNames.fields.has(name)) return false;
  if (role !== null || isBracketedLinks(line) || areSurnames(text.trim())) return false;
  // A number, or a date and tags in brackets, come before what opens it.
  const number =
    /^\s*(?:\d{1,3}\s?[.)、-]\s+|(?:[([【][^()[\]【】]{1,24}[)\]】]\s*)+(?=\S))/u.exec(text)?.[0].length ?? 0;
  const start = number + (/[\p{L}\p{N}]/u.exec(text.slice(number))?.index ?? 0);
  const opening = marks.find(
    (mark) => mark.start <= start && mark.end > start && (mark.kind === 'strong' || mark.kind === 'link'),
  );
  if (opening !== undefined)
    return text.slice(opening.start, opening.end).split(/\s+/u).length >= 3 || opening.kind === 'strong';
  return (
    isTitleLike(text.trim()) || linkAfterNames(line) !== null || titleBeforePeople(line, start) || cites(line)
  );
}

/** `*A Title of Words*, Ada Frost`, `*A Title of Words* by Ada Frost`: three words in italics open the line, and a name follows. */
function titleBeforePeople({ text, marks }: StyledText, start: number): boolean {
  const title = marks.find((mark) => mark.kind === 'emphasis' && mark.start <= start && mark.end > start);
  return (
    title !== undefined &&
    text.slice(title.start, title.end).split(/\s+/u).length >= 3 &&
    /^(?:\s\([^()]*\))?(?:[.,;:]|\s[-–—]|\sby)\s\p{Lu}/u.test(text.slice(title.end))
  );
}

/** A line that holds a title and the people, the venue or the link that go with it. */
function cites(line: Line): boolean {
  const candidate = { container: 'block', head: line, lines: [] } as const;
  const { title, gain, lines } = labelAlone(candidate);
  return (
    title !== null &&
    gain > 0 &&
    lines.some((spans) =>
      spans.some(({ label }) => label === 'people' || label === 'venue' || label === 'link'),
    )
  );
}
