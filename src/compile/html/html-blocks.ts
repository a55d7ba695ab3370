import type { Html, Nodes, Parents, RootContent } from 'mdast';
import { copyShifted } from '../markdown/copy-shifted.ts';
import { isTooDeep } from '../markdown/nesting.ts';
import type { TreeCache } from '../markdown/tree-cache.ts';
import { flowOf } from './html-flow.ts';
import { htmlSource, nestingChange } from './html-source.ts';
import { convertInlineHtml } from './inline-html.ts';

/** Converts HTML lists, tables and paragraphs that may list papers into markdown nodes. */
export function convertHtmlBlocks(parent: Parents, cache: TreeCache): void {
  const children = parent.children as RootContent[];
  for (const child of children) if (child.type === 'gitBookBlock') convertHtmlBlocks(child, cache);
  if (!children.some(isHtml)) return;
  const ends = runEnds(children);
  const found: RootContent[] = [];
  for (let index = 0; index < children.length; index++) {
    const end = isHtml(children[index]) ? (ends[index] ?? index) : index;
    found.push(...convertRun(children.slice(index, end + 1), cache));
    index = end;
  }
  parent.children = found as typeof parent.children;
}

/** Converts blocks that one HTML element spans; returns them unchanged when they cannot list papers. */
function convertRun(run: RootContent[], cache: TreeCache): readonly RootContent[] {
  if (!run.some((block) => isHtml(block) && /<(?:table|li|p|td|details|div|b|strong|a)\b/i.test(block.value)))
    return run;
  const above = (run[0]?.position?.start.line ?? 1) - 1;
  const alone = run.map((block) => copyShifted(block, -above));
  const converted = cache.of(`html\n${JSON.stringify(alone, withEntries)}`, () => convertAlone(alone));
  return converted?.map((block) => copyShifted(block, above)) ?? run;
}

/** For JSON: a block's attributes are a map. */
function withEntries(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

/** Null for blocks that cannot list papers. */
function convertAlone(run: readonly RootContent[]): RootContent[] | null {
  const originals = new Set<Nodes>(run);
  const flow = flowOfRun(run);
  if (flow === null || !mayListPapers(flow, originals)) return null;
  // Empty HTML nodes let the accounting count the lines of tags as markup.
  return [
    ...flow,
    ...run
      .filter(isHtml)
      .map(({ position }): Html => ({ type: 'html', value: '', ...(position && { position }) })),
  ];
}

/** Null when the elements are nested too deeply. */
function flowOfRun(run: readonly RootContent[]): RootContent[] | null {
  try {
    const source = htmlSource(run);
    if (isTooDeep({ children: source.tree })) return null;
    const flow = flowOf(source.tree, source);
    for (const block of flow) if ('children' in block) convertInlineHtml(block);
    return flow;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether converted HTML has a table, a list, or, outside `<details>`, bold or linked text. */
function mayListPapers(flow: readonly RootContent[], originals: ReadonlySet<Nodes>): boolean {
  let depth = 0;
  return flow.some((block) => {
    if (block.type === 'html') depth += nestingChange(block.value);
    if (originals.has(block)) return false;
    if (block.type === 'table' || block.type === 'list') return true;
    return block.type === 'paragraph' && depth === 0 && block.children.some(isBoldOrLinkedText);
  });
}

function isBoldOrLinkedText(node: Nodes): boolean {
  return (node.type === 'strong' || node.type === 'link') && holdsText(node);
}

function holdsText(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return /[\p{L}\p{N}]{2}/u.test(node.value);
  return 'children' in node && node.children.some(holdsText);
}

/** The index of the block that closes each HTML block's tags; undefined for others and if never closed. */
function runEnds(blocks: readonly RootContent[]): (number | undefined)[] {
  let depth = 0;
  const before = blocks.map((block) => {
    const start = depth;
    if (isHtml(block)) depth += nestingChange(block.value);
    return start;
  });
  const ends: (number | undefined)[] = [];
  // HTML blocks whose depth has not been reached again, the innermost last.
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
