import type { Html, Nodes, Parents, RootContent } from 'mdast';
import { flowOf } from './html-flow.ts';
import { htmlSource, leftOpen } from './html-source.ts';
import { readInlineHtml } from './inline-html.ts';

/** Rewrites the lists, tables and paragraphs that a page writes in HTML into those of markdown, so that they are read alike. What says nothing stays HTML. */
export function readHtmlBlocks(parent: Parents): void {
  const children = parent.children as RootContent[];
  for (const child of children) if (child.type === 'liquidBlock') readHtmlBlocks(child);
  if (!children.some(isHtml)) return;
  const ends = runEnds(children);
  const found: RootContent[] = [];
  for (let index = 0; index < children.length; index++) {
    const end = isHtml(children[index]) ? (ends[index] ?? index) : index;
    found.push(...readRun(children.slice(index, end + 1)));
    index = end;
  }
  parent.children = found as typeof parent.children;
}

/** The blocks that the tags of the first hold together, read; the same blocks when they hold no list. */
function readRun(run: RootContent[]): RootContent[] {
  if (
    !run.some((block) => isHtml(block) && /<(?:table|li|p|td|details|div|b|strong|a)\b/iu.test(block.value))
  )
    return run;
  const own = new Set<Nodes>(run);
  const flow = read(run);
  if (flow === null || !lists(flow, own)) return run;
  // Lines that hold nothing but tags are markup.
  return [
    ...flow,
    ...run
      .filter(isHtml)
      .map(({ position }): Html => ({ type: 'html', value: '', ...(position && { position }) })),
  ];
}

/** Null for elements that are nested too deeply to be read: they stay as they are. */
function read(run: readonly RootContent[]): RootContent[] | null {
  try {
    const source = htmlSource(run);
    const flow = flowOf(source.tree, source);
    for (const block of flow) if ('children' in block) readInlineHtml(block);
    return flow;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Tells whether HTML gave something that can list papers: a table, a list, or a paragraph of bold or linked words outside a fold. */
function lists(flow: readonly RootContent[], own: ReadonlySet<Nodes>): boolean {
  let folded = 0;
  return flow.some((block) => {
    if (block.type === 'html') folded += leftOpen(block.value);
    if (own.has(block)) return false;
    if (block.type === 'table' || block.type === 'list') return true;
    return block.type === 'paragraph' && folded === 0 && block.children.some(speaks);
  });
}

function speaks(node: Nodes): boolean {
  return (node.type === 'strong' || node.type === 'link') && holdsText(node);
}

function holdsText(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return /[\p{L}\p{N}]{2}/u.test(node.value);
  return 'children' in node && node.children.some(holdsText);
}

/** For each block the last one that its open tags reach; itself when they are never closed. */
function runEnds(blocks: readonly RootContent[]): number[] {
  let depth = 0;
  const before = blocks.map((block) => {
    const start = depth;
    if (isHtml(block)) depth += leftOpen(block.value);
    return start;
  });
  const ends: number[] = [];
  // Blocks still waiting for the depth to return to where they began, the deepest last.
  const waiting: number[] = [];
  blocks.forEach((block, index) => {
    const after = before[index + 1] ?? depth;
    if (isHtml(block)) waiting.push(index);
    while (waiting.length > 0 && after <= (before[waiting.at(-1) ?? 0] ?? 0))
      ends[waiting.pop() ?? 0] = index;
  });
  return ends;
}

function isHtml(node: RootContent | undefined): node is Html {
  return node?.type === 'html';
}
