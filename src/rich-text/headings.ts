import { plainTextOf, type RichTextElement, type RichTextNode } from '../paper/rich-text.ts';
import { type RichTextLocation, richTextAnchor } from '../ui/dom.ts';

/** The tag of a heading in rich text; the panel or page around it uses the levels above. */
export type HeadingTag = 'h3' | 'h4' | 'h5' | 'h6';

/** A heading of a rich text, with the tag that renders it. */
export interface RichTextHeading {
  readonly node: RichTextElement;
  readonly text: string;
  readonly tag: HeadingTag;
  /** How many headings enclose it. */
  readonly depth: number;
  /** Its id in the document; null if the list gives it none. */
  readonly anchor: string | null;
}

const shownTags: Readonly<Record<RichTextLocation, readonly HeadingTag[]>> = {
  note: ['h4', 'h5', 'h6'],
  page: ['h3', 'h4', 'h5', 'h6'],
};

/**
 * The headings of a rich text, in order. Their tags follow the outline and skip no level, even if the list
 * does.
 */
export function headingsOf(
  nodes: readonly RichTextNode[],
  location: RichTextLocation = 'note',
): RichTextHeading[] {
  const above: number[] = [];
  return headingNodes(nodes).map((node) => {
    const level = Number(node.tag.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    const depth = above.length;
    const tag = shownTags[location][depth] ?? 'h6';
    above.push(level);
    return {
      node,
      text: plainTextOf([node]),
      tag,
      depth,
      anchor: node.id === undefined ? null : richTextAnchor(node.id, location),
    };
  });
}

/** The ids of the items of a rich text that have one, its footnotes, in order. */
export function footnoteIds(nodes: readonly RichTextNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const own = node.tag === 'li' && node.id !== undefined ? [node.id] : [];
    return [...own, ...footnoteIds(node.children ?? [])];
  });
}

function headingNodes(nodes: readonly RichTextNode[]): RichTextElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return /^h[2-6]$/u.test(node.tag) ? [node] : headingNodes(node.children ?? []);
  });
}
