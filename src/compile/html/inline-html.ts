import type { Element, RootContent as HastContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { Html, Image, Link, Nodes, Parents, PhrasingContent, Strong } from 'mdast';

/** An HTML tag that has been opened among inline nodes, and where it stands among them. */
interface OpenTag {
  readonly name: string;
  readonly tag: Html;
  readonly index: number;
}

/** More tags than any text opens before it closes one. */
const mostOpen = 50;

const tagName = /^<(\/?)([a-z][a-z0-9]*)\b/iu;

/** Elements that mean what a mark of markdown means. */
const pairs = new Map<string, 'link' | 'strong' | 'emphasis'>([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
]);

/** Rewrites links, bold and italic text and images that are written as HTML among inline text: they become the nodes that markdown has for them. */
export function readInlineHtml(parent: Parents): void {
  const children: Nodes[] = parent.children;
  for (const child of children) if ('children' in child) readInlineHtml(child);
  if (parent.type === 'root' || !children.some((child) => child.type === 'html' && tagName.test(child.value)))
    return;
  if (!['paragraph', 'heading', 'tableCell', 'link', 'strong', 'emphasis', 'delete'].includes(parent.type))
    return;
  parent.children = pairTags(children as PhrasingContent[]) as typeof parent.children;
}

function pairTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const read: PhrasingContent[] = [];
  const open: OpenTag[] = [];
  for (const node of nodes) {
    const [, slash, word = ''] = (node.type === 'html' ? tagName.exec(node.value) : null) ?? [];
    const name = word.toLowerCase();
    if (node.type !== 'html' || (!pairs.has(name) && name !== 'img')) read.push(node);
    else if (name === 'img') read.push(imageOf(node) ?? node);
    else if (slash === '') {
      if (open.length < mostOpen) open.push({ name, tag: node, index: read.length });
      read.push(node);
    } else {
      const opened = open.findLastIndex((tag) => tag.name === name);
      const tag = open[opened];
      if (tag === undefined) read.push(node);
      else {
        open.length = opened;
        read.push(...close(tag, read.splice(tag.index).slice(1), node));
      }
    }
  }
  return read;
}

/** The node that a pair of tags stands for; an anchor that leads nowhere stays as it is. */
function close({ name, tag }: OpenTag, inside: PhrasingContent[], end: Html): PhrasingContent[] {
  const position =
    tag.position && end.position ? { position: { start: tag.position.start, end: end.position.end } } : {};
  if (pairs.get(name) !== 'link')
    return [{ type: pairs.get(name) as Strong['type'], children: inside, ...position }];
  const { href } = elementOf(tag)?.properties ?? {};
  if (typeof href !== 'string') return [tag, ...inside, end];
  const children = inside.flatMap((child) =>
    child.type === 'link' ? child.children : [child],
  ) as Link['children'];
  return [{ type: 'link', url: href.trim(), children, ...position }];
}

function imageOf(tag: Html): Image | null {
  const { src, alt } = elementOf(tag)?.properties ?? {};
  if (typeof src !== 'string') return null;
  return {
    type: 'image',
    url: src,
    alt: typeof alt === 'string' ? alt : '',
    ...(tag.position && { position: tag.position }),
  };
}

function elementOf({ value }: Html): Element | null {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value }] });
  const [first]: HastContent[] = tree.type === 'root' ? tree.children : [];
  return first?.type === 'element' ? first : null;
}
