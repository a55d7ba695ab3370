import type { Paragraph } from 'mdast';
import type { OutlineHeading, SectionedBlock } from '../pages/outline.ts';
import { linksOf, type StyledText, slice } from '../syntax/styled-text.ts';
import { type Candidate, type FieldLine, isOther, linesOfBlock, makeCandidate, paragraphLines } from './candidate.ts';
import { labelOfLine } from './field-role.ts';
import { isTitleLike } from './title.ts';

/** The paragraphs of one section that stand together, as candidates: a title line opens a block, the lines after it belong to it. */
export function blockCandidates(blocks: readonly SectionedBlock[]): Candidate[] {
  const candidates: Candidate[] = [];
  let open: { first: Paragraph; lines: FieldLine[]; last: Paragraph; section: readonly string[] } | null = null;
  const close = () => {
    const [head, ...lines] = open?.lines ?? [];
    if (open !== null && head !== undefined)
      candidates.push(makeCandidate('block', open.first, head.text, lines, [], open.section, open.last));
    open = null;
  };
  for (const { node, section } of blocks) {
    if (node.type !== 'paragraph') {
      close();
      continue;
    }
    const lines = paragraphLines(node);
    const [first] = lines;
    if (first === undefined) continue;
    if (open === null || opensBlock(first.text) || section.join('\n') !== open.section.join('\n')) {
      close();
      open = { first: node, lines: [...lines], last: node, section };
    } else {
      open.lines.push(...lines);
      open.last = node;
    }
  }
  close();
  return candidates;
}

/** A line opens a block when it is bold or linked from its first word on, or reads like a title; not when it says what it is ("Authors: …"). */
function opensBlock({ text, marks }: StyledText): boolean {
  if (labelOfLine(text) !== null) return false;
  const start = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
  const opening = marks.find((mark) => mark.start <= start && mark.end > start && (mark.kind === 'strong' || mark.kind === 'link'));
  if (opening !== undefined) return text.slice(opening.start, opening.end).split(/\s+/u).length >= 3 || opening.kind === 'strong';
  return isTitleLike(text.trim());
}

/** A heading that is an entry, with the blocks between it and the next heading. */
export function headingCandidate(
  heading: OutlineHeading,
  head: StyledText,
  blocks: readonly SectionedBlock[],
  section: readonly string[],
): Candidate {
  const nodes = blocks.map(({ node }) => node);
  const lines = nodes.flatMap((node) => linesOfBlock(node)).flatMap(splitAtBars);
  return makeCandidate('heading', heading.node, head, lines, nodes.filter(isOther), section, nodes.at(-1) ?? heading.node);
}

/** `[Paper](…) | [Code](…)`: links told apart by bars are one line of links. */
function splitAtBars(line: FieldLine): FieldLine[] {
  const links = linksOf(line.text);
  const rest = links.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line.text.text);
  return links.length > 1 && !/[\p{L}\p{N}]/u.test(rest)
    ? links.map(({ start, end }) => ({ ...line, text: slice(line.text, start, end) }))
    : [line];
}
