import type { Blockquote, FootnoteDefinition } from 'mdast';
import { linksOf } from '../markdown/styled-text.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import type { SectionedBlock } from '../syntax/outline.ts';
import { type Candidate, makeCandidate } from './candidate.ts';
import { citationsIn } from './cited-lines.ts';
import type { BlockLines } from './field-lines.ts';
import { isFieldList } from './field-list.ts';
import { areBareAddresses, namesListsInBold } from './lists-below-bold.ts';
import { openTogether } from './open-together.ts';
import { opensBlock } from './opens-block.ts';
import { opensLike } from './opens-like.ts';
import { isDivider, splitAtTitles, titleFirst } from './paragraph-parts.ts';
import { quotedCaption } from './quoted-captions.ts';
import { isOfRecord, linesBelow } from './records.ts';
import { recurringFieldNames, withoutOpening } from './recurring-field-names.ts';

interface OpenBlock {
  readonly nodes: SectionedBlock['node'][];
  /** Which part of its first paragraph opens it. */
  readonly part: number;
  /** Whether its first paragraph has other parts. */
  readonly isShared: boolean;
  readonly lines: FieldLine[];
  readonly section: readonly string[];
  readonly group: string | null;
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
  const namesLists = namesListsInBold(blocks);
  let open: OpenBlock | null = null;
  const close = () => {
    if (open !== null) found.push(...blockOf(open));
    open = null;
  };
  for (const { node, section, group } of blocks) {
    // No block goes on below another heading or in another group.
    const last = open as OpenBlock | null;
    if (last?.section.join('\n') !== section.join('\n') || last.group !== group) close();
    const isFields =
      node.type === 'paragraph' ||
      (node.type === 'list' && open !== null && isFieldList(node) && !(namesLists && areBareAddresses(node)));
    const lines = isFields ? blockLines.of(node) : [];
    const [first] = lines;
    if (first === undefined) {
      const above = open as OpenBlock | null;
      if (!isPicture(node)) close();
      if (
        node.type === 'footnoteDefinition' ||
        (node.type === 'blockquote' && !isAbstract(node, above, blockLines))
      )
        found.push(...quotedBlocks(node, { section, group }, blockLines));
      continue;
    }
    const cited = node.type === 'paragraph' ? citationsIn(lines) : null;
    const parts = cited ?? (node.type === 'paragraph' ? splitAtTitles(lines) : [lines]);
    parts.forEach((own, part) => {
      if (own.every(isDivider)) return;
      const opens =
        node.type === 'paragraph' &&
        !isOfRecord(own, open?.lines) &&
        (open === null ||
          part > 0 ||
          cited !== null ||
          own
            .slice(0, 1)
            .some(
              ({ text }) =>
                opensBlock(text, fieldNames, own.length === 1) || opensLike(open?.lines[0]?.text, text),
            ) ||
          openTogether(own));
      if (opens) {
        close();
        open = {
          nodes: [node],
          part,
          isShared: parts.length > 1,
          lines: titleFirst(own).map((line, at) => (at === 0 ? withoutOpening(line, fieldNames) : line)),
          section,
          group,
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

/** Tells whether a quote is an abstract: it has no links, and is below a paragraph with a link. */
function isAbstract(quote: Blockquote, above: OpenBlock | null, blockLines: BlockLines): boolean {
  const [head] = above?.lines ?? [];
  return (
    head !== undefined &&
    linksOf(head.text).length > 0 &&
    blockLines.of(quote).every(({ text }) => linksOf(text).length === 0)
  );
}

/**
 * `> Frost, A. (2019). A Title`, `[^1]: Frost, A. (2019). A Title`: the paragraphs of a blockquote or a
 * footnote and of the quotes in it, each by itself. A quote below a list, or below a paragraph that is not a
 * caption, is a remark on that.
 */
function quotedBlocks(
  { children }: Blockquote | FootnoteDefinition,
  place: Pick<OpenBlock, 'section' | 'group'>,
  blockLines: BlockLines,
): Block[] {
  let { group } = place;
  let isRemark = false;
  return children.flatMap((node, index) => {
    if (node.type === 'blockquote')
      return isRemark ? [] : quotedBlocks(node, { ...place, group }, blockLines);
    isRemark = true;
    if (node.type !== 'paragraph') return [];
    const caption = children[index + 1]?.type === 'blockquote' ? quotedCaption(node) : null;
    if (caption !== null) {
      group = caption;
      isRemark = false;
      return [];
    }
    const lines = blockLines.of(node);
    const parts = citationsIn(lines) ?? [lines];
    return parts.flatMap((own, part) =>
      blockOf({ nodes: [node], part, isShared: parts.length > 1, lines: [...own], ...place, group }),
    );
  });
}

/** The finished block; none if it has no words. */
function blockOf({ nodes, part, isShared, lines: [head, ...lines], section, group }: OpenBlock): Block[] {
  const [first] = nodes;
  if (first === undefined || head === undefined || isDivider(head)) return [];
  const made = makeCandidate('block', first, head.text, linesBelow(head, lines), [], section, nodes.at(-1));
  const candidate = group === null ? made : { ...made, above: [group] };
  const place = {
    ...(part > 0 && startOf(head)),
    ...(isShared && nodes.length === 1 && endOf(lines.at(-1) ?? head)),
  };
  return [{ candidate: { ...candidate, ...place }, nodes, isFirst: part === 0 }];
}

function startOf({ nodes: [node] }: FieldLine): Partial<Pick<Candidate, 'start' | 'column'>> {
  return node?.position === undefined
    ? {}
    : { start: node.position.start, column: node.position.start.column };
}

function endOf({ nodes }: FieldLine): Partial<Pick<Candidate, 'end'>> {
  const end = nodes.at(-1)?.position?.end;
  return end === undefined ? {} : { end };
}

/** A picture in HTML between the lines of a block does not separate them. */
function isPicture(node: SectionedBlock['node']): boolean {
  return node.type === 'html' && !/[\p{L}\p{N}]/u.test(node.value.replace(/<[^>]*>/gu, ''));
}
