import type { Html, Root, RootContent } from 'mdast';
import type { Reporter } from '../report/reporter.ts';
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
  const open: OpenTag[] = [];
  root.children.forEach((child, block) => {
    for (const tag of htmlTags(child)) {
      if (!tag.isEnd) {
        if (lasting.has(tag.name)) open.push({ ...tag, block });
        continue;
      }
      const opened = open.findLastIndex(({ name }) => name === tag.name);
      if (opened >= 0) open.length = opened;
    }
  });
  if (open.length === 0) return;
  const ends = new Map<number, OpenTag[]>();
  for (const tag of open) {
    const end = sectionEnd(root.children, tag.block);
    const tags = ends.get(end) ?? [];
    tags.push(tag);
    ends.set(end, tags);
  }
  for (const [end, tags] of [...ends].sort(([a], [b]) => b - a)) {
    report(file, tags, reporter);
    root.children.splice(end, 0, endTags(tags, root.children[end - 1]));
  }
}

/** The next heading that begins no part of the section that a block stands in; right below the page's title, the next heading of all. */
function sectionEnd(blocks: readonly RootContent[], from: number): number {
  const above = blocks.slice(0, from).findLast((node) => node.type === 'heading');
  const depth = above === undefined || above.depth === 1 ? 6 : above.depth;
  const end = blocks.findIndex((node, index) => index > from && node.type === 'heading' && node.depth <= depth);
  return end < 0 ? blocks.length : end;
}

function report(file: string, [first, ...others]: readonly OpenTag[], reporter: Reporter): void {
  if (first === undefined) return;
  const more =
    others.length === 0 ? '' : `, nor ${others.length === 1 ? `is <${others[0]?.name}>` : `are ${others.length} others`} below it`;
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
