import { linksOf, slice } from '../markdown/styled-text.ts';
import { badgeVenues } from '../names/badge.ts';
import { namesAbstract } from '../names/field-role.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import type { Line } from '../reading/lines/line.ts';
import type { OutlineHeading, SectionedBlock } from '../syntax/outline.ts';
import { type Candidate, makeCandidate } from './candidate.ts';
import { type BlockLines, givesNoLines } from './field-lines.ts';

/** A heading that is an entry, with the blocks between it and the next heading. */
export function headingCandidate(
  heading: OutlineHeading,
  head: Line,
  blocks: readonly SectionedBlock[],
  section: readonly string[],
  blockLines: BlockLines,
): Candidate {
  const nodes = blocks.map(({ node }) => node);
  const lines = nodes.flatMap(blockLines.of).flatMap(splitLinks);
  const made = makeCandidate(
    'heading',
    heading.node,
    head,
    lines,
    nodes.filter(givesNoLines),
    section,
    nodes.at(-1) ?? heading.node,
  );
  return heading.group === null ? made : { ...made, above: [heading.group] };
}

/** `Abstract: …`: the lines below a heading are of a work that it names. */
export function hasAbstract({ container, lines }: Candidate): boolean {
  return container === 'heading' && lines.some(({ text }) => namesAbstract(text.text));
}

/** `[Paper](…) | [Code](…)`: one line for each link, and one for badges that name a venue. */
function splitLinks(line: FieldLine): FieldLine[] {
  const links = linksOf(line.text);
  const rest = links.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    line.text.text,
  );
  if (links.length < 2 || /[\p{L}\p{N}]/u.test(rest)) return [line];
  const parts = links.map(({ start, end }) => slice(line.text, start, end));
  const badges = { text: '', marks: line.text.marks.filter(({ kind }) => kind === 'image') };
  return [...parts, ...(badgeVenues(badges).length > 0 ? [badges] : [])].map((part) => ({
    ...line,
    text: line.text.withText(part),
  }));
}
