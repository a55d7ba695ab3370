import type { Nodes, Paragraph, Parents, RootContent } from 'mdast';
import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { GitBookBlock, GitBookTag } from '../markdown/syntax-tree.ts';
import {
  containerBlocks,
  hiddenBlocks,
  hintStyles,
  optionalEndBlocks,
  standaloneBlocks,
} from './block-names.ts';

/** Deeper blocks become siblings, to protect later stages from hostile nesting. */
const maxDepth = 50;

interface OpenBlock {
  readonly block: GitBookBlock;
  readonly into: RootContent[];
}

/**
 * Pairs opening and end tags among the children of every node and nests the content between them. An unclosed
 * block ends before the next heading, or with its parent; a stray end tag is removed. Both are reported. A
 * comment leaves nothing.
 */
export function nestBlocks(file: string, parent: Parents, reporter: Reporter): void {
  const children: Nodes[] = parent.children;
  for (const child of children) if ('children' in child) nestBlocks(file, child, reporter);
  if (!children.some((child) => child.type === 'gitBookTag')) return;

  const top: RootContent[] = [];
  const open: OpenBlock[] = [];
  const target = () => open.at(-1)?.into ?? top;
  const closeLast = (end: RootContent | null) => {
    const last = open.pop();
    if (last === undefined) return;
    const to = end?.position?.end ?? last.into.at(-1)?.position?.end ?? last.block.position?.end;
    if (last.block.position && to) last.block.position = { start: last.block.position.start, end: to };
    if (!hiddenBlocks.has(last.block.name)) target().push(last.block);
  };
  /** Closes the open blocks beyond a depth and reports them in one diagnostic. */
  const closeDownTo = (depth: number) => {
    const unclosed = open
      .slice(depth)
      .flatMap(({ block }) => (optionalEndBlocks.has(block.name) ? [] : [block]));
    reportUnclosed(file, unclosed, reporter);
    while (open.length > depth) closeLast(null);
  };

  children.forEach((node, index) => {
    const child = node as RootContent;
    if (child.type === 'heading')
      closeDownTo(open.findLastIndex(({ block }) => closesLater(children, index, block.name)) + 1);
    if (child.type !== 'gitBookTag') {
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
            `{% end${name} %} matches no start tag${repetition(children, index, child.name)}`,
          );
        return;
      }
      closeDownTo(opened + 1);
      closeLast(child);
      return;
    }
    const block = asBlock(child);
    const opens =
      containerBlocks.has(child.name) ||
      (!standaloneBlocks.has(child.name) && closesLater(children, index, child.name));
    const isKnown =
      containerBlocks.has(child.name) ||
      standaloneBlocks.has(child.name) ||
      optionalEndBlocks.has(child.name) ||
      (opens && hiddenBlocks.has(child.name));
    if (!isKnown)
      reporter.report(
        'block-unknown',
        { file, line },
        `unknown block ${quoted(child.name)}: its content is read as text`,
      );
    if (curlyQuotes.test(child.source))
      reporter.report(
        'block-attribute',
        { file, line },
        `the attributes of ${quoted(child.name)} have curly quotation marks: ` +
          'GitBook reads only straight ones',
      );
    checkBlock(file, block, reporter);
    if (opens && open.length < maxDepth) {
      open.push({ block, into: block.children as RootContent[] });
      return;
    }
    target().push(block);
  });
  closeDownTo(0);
  parent.children = top as typeof parent.children;
}

function asBlock({ name, attributes, position }: GitBookTag): GitBookBlock {
  return { type: 'gitBookBlock', name, attributes, children: [], ...(position && { position }) };
}

/** A tag inside a raw block is shown as text. */
function asText({ source, position }: GitBookTag): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: source }], ...(position && { position }) };
}

/** A quotation mark that a word processor made curly, around the value of an attribute. */
const curlyQuotes = /=\s*(?:[“”‘’]|"[^"”]*”|'[^'’]*’)/u;

/** Reports unknown hint styles, and conditional blocks, which are shown to every reader. */
function checkBlock(file: string, { name, attributes, position }: GitBookBlock, reporter: Reporter): void {
  const location = { file, line: position?.start.line ?? 1 };
  const style = name === 'hint' ? attributes.get('style') : undefined;
  if (style !== undefined && !hintStyles.has(style.toLowerCase()))
    reporter.report('block-attribute', location, `unknown hint style ${quoted(style)}: shown as info`);
  if (name === 'if')
    reporter.report('block-conditional', location, 'conditional content is shown to all readers');
}

function reportUnclosed(file: string, [first, ...others]: readonly GitBookBlock[], reporter: Reporter): void {
  if (first === undefined) return;
  const nor = others.length === 1 ? `is the ${others[0]?.name} block` : `are ${others.length} blocks`;
  const more = others.length === 0 ? '' : `, nor ${nor} inside it closed`;
  reporter.report(
    'block-unclosed',
    { file, line: first.position?.start.line ?? 1 },
    `the ${first.name} block has no {% end${first.name} %}${more}`,
  );
}

function isSameEnd(node: Nodes | undefined, name: string): boolean {
  return node?.type === 'gitBookTag' && node.name === name;
}

/** ` (3 times in a row)` for a repeated end tag; empty for a single one. */
function repetition(nodes: readonly Nodes[], from: number, name: string): string {
  let to = from + 1;
  while (isSameEnd(nodes[to], name)) to++;
  return to - from === 1 ? '' : ` (${to - from} times in a row)`;
}

/** Whether an end tag follows before another block of the same name opens. */
function closesLater(nodes: readonly Nodes[], from: number, name: string): boolean {
  for (let index = from + 1; index < nodes.length; index++) {
    const node = nodes[index];
    if (node?.type !== 'gitBookTag') continue;
    if (node.name === `end${name}`) return true;
    if (node.name === name) return false;
  }
  return false;
}
