import { type NoteElement, type NoteNode, noteText } from '../paper/note.ts';
import { type NoteHolder, noteAnchor } from '../ui/dom.ts';

/** The element that draws a heading of a note; those of the panel or the page around it are of the ranks before. */
export type HeadingTag = 'h3' | 'h4' | 'h5' | 'h6';

/** A heading of a note, with the rank at which it is drawn. */
export interface NoteHeading {
  readonly node: NoteElement;
  readonly text: string;
  readonly tag: HeadingTag;
  /** How many headings stand above it. */
  readonly rank: number;
  /** Where links find it; null when nothing leads there. */
  readonly anchor: string | null;
}

const shownTags: Readonly<Record<NoteHolder, readonly HeadingTag[]>> = {
  note: ['h4', 'h5', 'h6'],
  page: ['h3', 'h4', 'h5', 'h6'],
};

/** The headings of a note in order. They step down below those around the note, and skip no rank where the list does. */
export function headingsOf(nodes: readonly NoteNode[], holder: NoteHolder = 'note'): NoteHeading[] {
  const above: number[] = [];
  return headingNodes(nodes).map((node) => {
    const depth = Number(node.tag.slice(1));
    while ((above.at(-1) ?? 0) >= depth) above.pop();
    const rank = above.length;
    const tag = shownTags[holder][rank] ?? 'h6';
    above.push(depth);
    return {
      node,
      text: noteText([node]),
      tag,
      rank,
      anchor: node.id === undefined ? null : noteAnchor(node.id, holder),
    };
  });
}

function headingNodes(nodes: readonly NoteNode[]): NoteElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return /^h[2-6]$/u.test(node.tag) ? [node] : headingNodes(node.children ?? []);
  });
}
