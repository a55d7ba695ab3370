import type { Element, RootContent as HastContent } from 'hast';
import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { parseMarkdownInHtml } from '../markdown/parse-markdown-in-html.ts';
import {
  type HtmlSource,
  isBlock,
  joinLines,
  markdownBlock,
  sourcePosition,
  withWordsOfBlocks,
} from './html-source.ts';
import { tableOf } from './html-table.ts';

type FlowContent = BlockContent | DefinitionContent;

/** Converts HTML into the equivalent markdown blocks. Text is parsed as markdown. */
export function flowOf(nodes: readonly HastContent[], source: HtmlSource): FlowContent[] {
  const flow: FlowContent[] = [];
  let inline: HastContent[] = [];
  const flush = () => {
    flow.push(...inlineFlow(inline, source));
    inline = [];
  };
  for (const node of withLists(nodes)) {
    if (isBlock(node)) {
      flush();
      flow.push(...blockOf(node, source));
    } else inline.push(node);
  }
  flush();
  return flow;
}

/** Items outside a list, as browsers show them: those side by side are a list of their own. */
function withLists(nodes: readonly HastContent[]): readonly HastContent[] {
  if (!nodes.some(isItem)) return nodes;
  const found: HastContent[] = [];
  let list: Element | null = null;
  for (const node of nodes) {
    if (!isItem(node)) {
      if (list === null || !isBlank(node)) {
        list = null;
        found.push(node);
      }
    } else if (list === null) {
      list = { ...node, tagName: 'ul', properties: {}, children: [node] };
      found.push(list);
    } else {
      list.children.push(node);
      if (list.position && node.position)
        list.position = { start: list.position.start, end: node.position.end };
    }
  }
  return found;
}

function isItem(node: HastContent): node is Element {
  return node.type === 'element' && node.tagName === 'li';
}

function isBlank(node: HastContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && !/\S/u.test(node.value));
}

function blockOf(element: Element, source: HtmlSource): FlowContent[] {
  const position = sourcePosition(element, source);
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
      return [listOf(element, source)];
    case 'table':
      return element.properties.dataView === undefined
        ? [tableOf(element, source, (cell) => linesOf(flowOf(cell, source)))]
        : [htmlOf(element, element, source)];
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [
        {
          type: 'heading',
          depth: Number(element.tagName.slice(1)) as Heading['depth'],
          children: joinLines(linesOf(flowOf(element.children, source))),
          ...position,
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', children: flowOf(element.children, source), ...position }];
    case 'hr':
      return [{ type: 'thematicBreak', ...position }];
    case 'pre':
      return [htmlOf(element, element, source)];
    case 'details':
      return detailsOf(element, source);
    default: {
      const block = markdownBlock(element, source);
      return block === null ? flowOf(element.children, source) : [block as FlowContent];
    }
  }
}

/** The inline content of blocks, one line per paragraph, heading or row. */
function linesOf(blocks: readonly RootContent[]): PhrasingContent[][] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'heading') return [block.children];
    if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
      return linesOf(block.children);
    if (block.type === 'table')
      return block.children.map((row) => row.children.flatMap(({ children }) => children));
    return [];
  });
}

function listOf(element: Element, source: HtmlSource): List {
  const children: ListItem[] = [];
  for (const child of element.children) {
    if (child.type === 'element' && child.tagName === 'li') {
      children.push({
        type: 'listItem',
        spread: false,
        children: flowOf(child.children, source),
        ...sourcePosition(child, source),
      });
    } else {
      const flow = flowOf([child], source);
      const last = children.at(-1);
      if (last !== undefined) last.children.push(...flow);
      else if (flow.length > 0)
        children.push({ type: 'listItem', spread: false, children: flow, ...sourcePosition(child, source) });
    }
  }
  return {
    type: 'list',
    ordered: element.tagName === 'ol',
    spread: false,
    children,
    ...sourcePosition(element, source),
  };
}

/** Keeps the tags of a `<details>` with a summary as HTML around the converted content. */
function detailsOf(element: Element, source: HtmlSource): FlowContent[] {
  const summary = element.children.find((child) => child.type === 'element' && child.tagName === 'summary');
  const rest = element.children.filter((child) => child !== summary);
  const opening = summary?.type === 'element' ? [htmlOf(element, summary, source)] : [];
  return opening.length === 0
    ? flowOf(rest, source)
    : [...opening, ...flowOf(rest, source), { type: 'html', value: '</details>' }];
}

/** The source from the start of one element to the end of another, as an HTML node. */
function htmlOf(from: Element, to: Element, source: HtmlSource): FlowContent {
  const start = from.position?.start.offset ?? 0;
  const end = to.position?.end.offset ?? start;
  const [first, last] = [sourcePosition(from, source).position, sourcePosition(to, source).position];
  return {
    type: 'html',
    value: withWordsOfBlocks(source.text.slice(start, end), source),
    ...(first && last && { position: { start: first.start, end: last.end } }),
  };
}

function inlineFlow(nodes: readonly HastContent[], source: HtmlSource): FlowContent[] {
  const start = nodes.find(({ position }) => position !== undefined)?.position?.start;
  const end = Math.max(0, ...nodes.map(({ position }) => position?.end.offset ?? 0));
  if (start?.offset === undefined || end <= start.offset) return [];
  const slice = source.text.slice(start.offset, end);
  const before = /^\s*\n/u.exec(slice)?.[0] ?? '';
  const text = slice.slice(before.length).trimEnd();
  if (text.trim() === '') return [];
  const pageLines = source.pageLines.slice(start.line - 1 + before.split('\n').length - 1);
  return (parseMarkdownInHtml(text, pageLines) ?? [{ type: 'html', value: text }]) as FlowContent[];
}
