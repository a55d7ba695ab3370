import type { Nodes, Paragraph, Parents, RootContent } from 'mdast';
import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { LiquidBlock, LiquidTag } from '../markdown/syntax-tree.ts';
import { containers, hintStyles, optionalEnd, single } from './block-names.ts';

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
  /** Closes the blocks above so many: those that end together are told once. */
  const closeDownTo = (depth: number) => {
    const unclosed = open.slice(depth).flatMap(({ block }) => (optionalEnd.has(block.name) ? [] : [block]));
    reportUnclosed(file, unclosed, reporter);
    while (open.length > depth) closeLast(null);
  };

  children.forEach((node, index) => {
    const child = node as RootContent;
    if (child.type === 'heading')
      closeDownTo(open.findLastIndex(({ block }) => closesLater(children, index, block.name)) + 1);
    if (child.type !== 'liquidTag') {
      target().push(child);
      return;
    }
    if (open.at(-1)?.block.name === 'raw' && child.name !== 'endraw') {
      target().push(asText(child));
      return;
    }
    const line = child.position?.start.line ?? 1;
    if (child.name.startsWith('end')) {
      const name = child.name.slice(3);
      const opened = open.findLastIndex(({ block }) => block.name === name);
      if (opened < 0) {
        if (!isSameEnd(children[index - 1], child.name))
          reporter.report(
            'block-stray-end',
            { file, line },
            `{% end${name} %} closes nothing${times(children, index, child.name)}`,
          );
        return;
      }
      closeDownTo(opened + 1);
      closeLast(child);
      return;
    }
    const block = asBlock(child);
    const isKnown = containers.has(child.name) || single.has(child.name) || optionalEnd.has(child.name);
    const opens =
      containers.has(child.name) || (!single.has(child.name) && closesLater(children, index, child.name));
    if (!isKnown)
      reporter.report(
        'block-unknown',
        { file, line },
        `the block ${quoted(child.name)} is not known: what it holds is read as text`,
      );
    checkBlock(file, block, reporter);
    if (opens && open.length < deepest) {
      open.push({ block, into: block.children as RootContent[] });
      return;
    }
    target().push(block);
  });
  closeDownTo(0);
  parent.children = top as typeof parent.children;
}

function asBlock({ name, attributes, position }: LiquidTag): LiquidBlock {
  return { type: 'liquidBlock', name, attributes, children: [], ...(position && { position }) };
}

/** What stands in a raw block is shown as it is written. */
function asText({ source, position }: LiquidTag): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: source }], ...(position && { position }) };
}

/** Reports blocks that are shown otherwise than they ask for. */
function checkBlock(file: string, { name, attributes, position }: LiquidBlock, reporter: Reporter): void {
  const place = { file, line: position?.start.line ?? 1 };
  const style = name === 'hint' ? attributes.get('style') : undefined;
  if (style !== undefined && !hintStyles.has(style.toLowerCase()))
    reporter.report('block-attribute', place, `a hint has no style ${quoted(style)}: it is shown as info`);
  if (name === 'if')
    reporter.report('block-conditional', place, 'what depends on the reader is shown to all');
}

function reportUnclosed(file: string, [first, ...others]: readonly LiquidBlock[], reporter: Reporter): void {
  if (first === undefined) return;
  const more =
    others.length === 0
      ? ''
      : `, nor ${others.length === 1 ? `has the ${others[0]?.name} block` : `have ${others.length} others`} in it`;
  reporter.report(
    'block-unclosed',
    { file, line: first.position?.start.line ?? 1 },
    `the ${first.name} block has no {% end${first.name} %}${more}`,
  );
}

function isSameEnd(node: Nodes | undefined, name: string): boolean {
  return node?.type === 'liquidTag' && node.name === name;
}

/** How often an end tag stands in a row. */
function times(nodes: readonly Nodes[], from: number, name: string): string {
  let to = from + 1;
  while (isSameEnd(nodes[to], name)) to++;
  return to - from === 1 ? '' : ` (${to - from} times in a row)`;
}

/** Looks ahead for the end tag, stopping where another block of that name opens. */
function closesLater(nodes: readonly Nodes[], from: number, name: string): boolean {
  for (let index = from + 1; index < nodes.length; index++) {
    const node = nodes[index];
    if (node?.type !== 'liquidTag') continue;
    if (node.name === `end${name}`) return true;
    if (node.name === name) return false;
  }
  return false;
}
