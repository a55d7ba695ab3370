import type { Html, Root, RootContent } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import { type HtmlTag, htmlTags } from './html-tags.ts';

/** Elements that hold what follows them until they are closed. Others end by themselves, or hold nothing that could be lost in them. */
const lasting: ReadonlySet<string> = new Set(
  (
    'details summary div center table figure figcaption picture blockquote pre section article aside header footer nav main ul ol dl ' +
    'h1 h2 h3 h4 h5 h6 b strong i em u s del mark code kbd sub sup font span'
  ).split(' '),
);

interface OpenTag extends HtmlTag {
  /** The block of the page that it stands in. */
  readonly block: number;
}

/** Closes the elements of raw HTML that a page leaves open, at the end of the section that they stand in, and reports them. */
export function closeHtml(file: string, root: Root, reporter: Reporter): void {
  const open = openTags(root.children);
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

/** The tags that are never closed, in their order. An end tag closes the last of its name, and what was opened in it. */
function openTags(blocks: readonly RootContent[]): OpenTag[] {
  const open: OpenTag[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  blocks.forEach((child, block) => {
    for (const tag of htmlTags(child)) {
      if (!tag.isEnd && lasting.has(tag.name)) {
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

/** For each of some blocks the next heading that begins no part of the section it stands in; right below the page's title, the next heading of all. */
function sectionEnds(
  blocks: readonly RootContent[],
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  let depth = 6;
  blocks.forEach((node, block) => {
    if (wanted.has(block)) depths.set(block, depth);
    if (node.type === 'heading') depth = node.depth === 1 ? 6 : node.depth;
  });
  const ends = new Map<number, number>();
  /** The next heading of each rank, from the block that is looked at on. */
  const next = new Map<number, number>();
  for (let block = blocks.length - 1; block >= 0; block--) {
    const own = depths.get(block);
    if (own !== undefined) {
      const after = [...next].flatMap(([rank, at]) => (rank <= own ? [at] : []));
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
      : `, nor ${others.length === 1 ? `is <${others[0]?.name}>` : `are ${others.length} others`} below it`;
  reporter.report(
    'html-unclosed',
    { file, line: first.line, column: first.column },
    `<${first.name}> is never closed${more}: it was ended with its section`,
  );
}

function endTags(tags: readonly OpenTag[], before: RootContent | undefined): Html {
  const end = before?.position?.end;
  const value = tags.map(({ name }) => `</${name}>`).toReversed();
  return { type: 'html', value: value.join(''), ...(end && { position: { start: end, end } }) };
}
