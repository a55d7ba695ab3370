import type { Nodes, Parents, RootContent } from 'mdast';
import type { Reporter } from '../report/reporter.ts';
import type { LiquidBlock, LiquidTag } from './syntax-tree.ts';

/** Blocks that hold content up to their end tag. */
const containers: ReadonlySet<string> = new Set([
  'hint',
  'tabs',
  'tab',
  'stepper',
  'step',
  'columns',
  'column',
  'code',
  'content-ref',
  'updates',
  'update',
  'if',
  'raw',
  'prompt',
  'swagger',
  'api-method',
  'code-tabs',
  'code-tabs-item',
  'openapi',
  'openapi-operation',
]);
/** Blocks whose end tag, and with it a caption, may be left out. */
const optionalEnd: ReadonlySet<string> = new Set(['embed', 'file']);
/** Blocks that stand alone. */
const single: ReadonlySet<string> = new Set(['include', 'page-ref', 'vars']);

/** Blocks below this many open ones stay beside each other: no page means to nest so deeply, and no stage after this one has to bear it. */
const deepest = 50;

interface OpenBlock {
  readonly block: LiquidBlock;
  readonly into: RootContent[];
}

/**
 * Pairs the opening and end tags among the children of every node.
 * An unclosed block ends before the next heading, or with its parent; a stray end tag is removed. Both are reported.
 */
export function nestBlocks(file: string, parent: Parents, reporter: Reporter): void {
  const children: Nodes[] = parent.children;
  for (const child of children) if ('children' in child) nestBlocks(file, child, reporter);
  if (!children.some((child) => child.type === 'liquidTag')) return;

  const top: RootContent[] = [];
  const open: OpenBlock[] = [];
  const target = () => open.at(-1)?.into ?? top;
  const closeLast = (end: RootContent | null) => {
    const last = open.pop();
    if (last === undefined) return;
    const to = end?.position?.end ?? last.into.at(-1)?.position?.end ?? last.block.position?.end;
    if (last.block.position && to) last.block.position = { start: last.block.position.start, end: to };
    target().push(last.block);
  };
  const closeUnclosed = () => {
    const name = open.at(-1)?.block.name ?? '';
    const line = open.at(-1)?.block.position?.start.line ?? 1;
    if (!optionalEnd.has(name)) reporter.report('block-unclosed', { file, line }, `the ${name} block has no {% end${name} %}`);
    closeLast(null);
  };

  children.forEach((node, index) => {
    const child = node as RootContent;
    if (child.type === 'heading') while (open.length > 0 && !closesLater(children, index, open.at(-1)?.block.name ?? '')) closeUnclosed();
    if (child.type !== 'liquidTag') {
      target().push(child);
      return;
    }
    const line = child.position?.start.line ?? 1;
    if (child.name.startsWith('end')) {
      const name = child.name.slice(3);
      if (!open.some(({ block }) => block.name === name)) {
        reporter.report('block-stray-end', { file, line }, `{% end${name} %} closes nothing`);
        return;
      }
      while (open.at(-1)?.block.name !== name) closeUnclosed();
      closeLast(child);
      return;
    }
    const block = asBlock(child);
    const opens = containers.has(child.name) || (optionalEnd.has(child.name) && closesLater(children, index, child.name));
    if (opens && open.length < deepest) {
      open.push({ block, into: block.children as RootContent[] });
      return;
    }
    if (!containers.has(child.name) && !single.has(child.name) && !optionalEnd.has(child.name))
      reporter.report('block-unknown', { file, line }, `the block “${child.name}” is not known: what it holds is read as text`);
    target().push(block);
  });
  while (open.length > 0) closeUnclosed();
  parent.children = top as typeof parent.children;
}

function asBlock({ name, attributes, position }: LiquidTag): LiquidBlock {
  return { type: 'liquidBlock', name, attributes, children: [], ...(position && { position }) };
}

/** Looks ahead for the end tag, stopping where another block of that name opens. */
function closesLater(nodes: readonly Nodes[], from: number, name: string): boolean {
  for (const node of nodes.slice(from + 1)) {
    if (node.type !== 'liquidTag') continue;
    if (node.name === `end${name}`) return true;
    if (node.name === name) return false;
  }
  return false;
}
