import type { Html, Root, RootContent } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import { type HtmlTag, htmlTags } from './html-tags.ts';

/** Elements that swallow the rest of the page when left open. Others end by themselves or need no end tag. */
const needsEndTag: ReadonlySet<string> = new Set(
  (
    'details summary div center table figure figcaption picture blockquote pre section article aside ' +
    'header footer nav main ul ol dl h1 h2 h3 h4 h5 h6 b strong i em u s del mark code kbd sub sup font span'
  ).split(' '),
);

interface OpenTag extends HtmlTag {
  /** The index of the block of the page that contains it. */
  readonly block: number;
}

/** Adds end tags for unclosed HTML elements at the end of their section, and reports them. */
export function closeHtml(file: string, root: Root, reporter: Reporter): void {
  const open = unclosedTags(root.children);
  if (open.length === 0) return;
  const ends = new Map<number, OpenTag[]>();
  const endOf = sectionEnds(root.children, new Set(open.map(({ block }) => block)));
  for (const tag of open) {
    const end = endOf.get(tag.block) ?? root.children.length;
    const tags = ends.get(end) ?? [];
    tags.push(tag);
    ends.set(end, tags);
  }
  for (const [end, tags] of [...ends].sort(([a], [b]) => b - a)) {
    report(file, tags, reporter);
    root.children.splice(end, 0, endTags(tags, root.children[end - 1]));
  }
}

/** The unclosed start tags, in order. An end tag closes the last tag of its name and all opened since. */
function unclosedTags(blocks: readonly RootContent[]): OpenTag[] {
  const open: OpenTag[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  blocks.forEach((child, block) => {
    for (const tag of htmlTags(child)) {
      if (!tag.isEnd && needsEndTag.has(tag.name)) {
        open.push({ ...tag, block });
        count(tag.name, 1);
      } else if (tag.isEnd && (counts.get(tag.name) ?? 0) > 0) {
        for (let closed = open.pop(); closed !== undefined; closed = open.pop()) {
          count(closed.name, -1);
          if (closed.name === tag.name) break;
        }
      }
    }
  });
  return open;
}

/**
 * For each given block, the index of the next heading at its section's level or above; any heading, for a
 * block before the first section.
 */
function sectionEnds(
  blocks: readonly RootContent[],
  given: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  let depth = 6;
  blocks.forEach((node, block) => {
    if (given.has(block)) depths.set(block, depth);
    if (node.type === 'heading') depth = node.depth === 1 ? 6 : node.depth;
  });
  const ends = new Map<number, number>();
  /** The index of the next heading of each depth, while walking backwards. */
  const next = new Map<number, number>();
  for (let block = blocks.length - 1; block >= 0; block--) {
    const sectionDepth = depths.get(block);
    if (sectionDepth !== undefined) {
      const after = [...next].flatMap(([level, index]) => (level <= sectionDepth ? [index] : []));
      ends.set(block, Math.min(blocks.length, ...after));
    }
    const node = blocks[block];
    if (node?.type === 'heading') next.set(node.depth, block);
  }
  return ends;
}

function report(file: string, [first, ...others]: readonly OpenTag[], reporter: Reporter): void {
  if (first === undefined) return;
  const more =
    others.length === 0
      ? ''
      : `, nor ${others.length === 1 ? `does <${others[0]?.name}>` : `do ${others.length} others`} inside it`;
  reporter.report(
    'html-unclosed',
    { file, line: first.line, column: first.column },
    `<${first.name}> has no end tag${more}: closed at the end of its section`,
  );
}

function endTags(tags: readonly OpenTag[], before: RootContent | undefined): Html {
  const end = before?.position?.end;
  const value = tags.map(({ name }) => `</${name}>`).toReversed();
  return { type: 'html', value: value.join(''), ...(end && { position: { start: end, end } }) };
}
