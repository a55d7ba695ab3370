import { type NoteElement, type NoteNode, noteText } from '../paper/note.ts';

/** The element that draws a heading of a note; the panel's own are of the ranks before. */
export type HeadingTag = 'h4' | 'h5' | 'h6';

/** A heading of a note, with the rank at which it is drawn. */
export interface NoteHeading {
  readonly node: NoteElement;
  readonly text: string;
  readonly tag: HeadingTag;
  /** Where links find it; null when nothing leads there. */
  readonly anchor: string | null;
}

const shownTags: readonly HeadingTag[] = ['h4', 'h5', 'h6'];

/** Keeps the anchors of a note apart from the page's own. */
export function noteAnchor(id: string): string {
  return `note-${id}`;
}

/** The headings of a note in order. They step down below the panel's own, and skip no rank where the list does. */
export function headingsOf(nodes: readonly NoteNode[]): NoteHeading[] {
  const above: number[] = [];
  return headingNodes(nodes).map((node) => {
    const depth = Number(node.tag.slice(1));
    while ((above.at(-1) ?? 0) >= depth) above.pop();
    const tag = shownTags[above.length] ?? 'h6';
    above.push(depth);
    return { node, text: noteText([node]), tag, anchor: node.id === undefined ? null : noteAnchor(node.id) };
  });
}

function headingNodes(nodes: readonly NoteNode[]): NoteElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return /^h[2-6]$/u.test(node.tag) ? [node] : headingNodes(node.children ?? []);
  });
}
