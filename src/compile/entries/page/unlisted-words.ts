import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { RichTextNode } from '../../../paper/rich-text.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { linksOf, type StyledText } from '../../markdown/styled-text.ts';
import type { RichTextContext } from '../../rich-text/rich-text-context.ts';
import { toRichText } from '../../rich-text/to-rich-text.ts';
import type { Entry } from '../entry.ts';

/**
 * Adds the words of parts that are no entry, as a remark, to an entry of the same paragraph or row: to the
 * one above, else to the first. Without this, no page would show them.
 *
 * @param places The entries of each part of the page; those that get a remark are replaced.
 * @param parts The parts that are no entry, in the order of the page; those of other places are left out.
 */
export function addUnlistedWords(
  places: Map<Nodes, readonly Entry[]>,
  parts: readonly Candidate[],
  context: RichTextContext,
): void {
  const partsOf = new Map<Nodes, Candidate[]>();
  for (const part of parts) {
    if (!places.has(part.node)) continue;
    const others = partsOf.get(part.node);
    if (others === undefined) partsOf.set(part.node, [part]);
    else others.push(part);
  }
  for (const [node, own] of partsOf) {
    const entries = places.get(node) ?? [];
    const remarks = entries.map((): RichTextNode[] => []);
    let above = 0;
    for (const part of own) {
      for (
        let next = entries[above + 1];
        next !== undefined && isBefore(next, part);
        next = entries[above + 1]
      )
        above += 1;
      const nodes = [toParagraph(part.head), ...part.lines.flatMap((line) => line.nodes), ...part.blocks];
      remarks[above]?.push(...toRichText(nodes, context));
    }
    places.set(
      node,
      entries.map((entry, index) => ({ ...entry, notes: [...entry.notes, ...(remarks[index] ?? [])] })),
    );
  }
}

function isBefore({ line, column }: Entry, { start, column: own }: Candidate): boolean {
  return line < start.line || (line === start.line && column < own);
}

/** A line's words and links as a paragraph. */
function toParagraph(line: StyledText): Paragraph {
  const children: PhrasingContent[] = [];
  let at = 0;
  const addText = (end: number) => {
    if (end > at) children.push({ type: 'text', value: line.text.slice(at, end) });
  };
  for (const { start, end, url } of linksOf(line)) {
    addText(start);
    children.push({ type: 'link', url, children: [{ type: 'text', value: line.text.slice(start, end) }] });
    at = end;
  }
  addText(line.text.length);
  return { type: 'paragraph', children };
}
