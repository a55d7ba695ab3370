import type { Element, RootContent as HastContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { Html, Image, Link, Nodes, Parents, PhrasingContent, Strong } from 'mdast';

/** A start tag among inline nodes, and its index. */
interface OpenTag {
  readonly name: string;
  readonly tag: Html;
  readonly index: number;
}

/** Open tags beyond this many stay HTML. */
const maxOpenTags = 50;

const tagName = /^<(\/?)([a-z][a-z0-9]*)\b/i;

/** Elements with an equivalent markdown node. */
const equivalents = new Map<string, 'link' | 'strong' | 'emphasis'>([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
]);

/** Converts links, bold and italic text and images written in inline HTML into markdown nodes. */
export function convertInlineHtml(parent: Parents): void {
  const children: Nodes[] = parent.children;
  for (const child of children) if ('children' in child) convertInlineHtml(child);
  if (parent.type === 'root' || !children.some((child) => child.type === 'html' && tagName.test(child.value)))
    return;
  if (!['paragraph', 'heading', 'tableCell', 'link', 'strong', 'emphasis', 'delete'].includes(parent.type))
    return;
  parent.children = pairTags(children as PhrasingContent[]) as typeof parent.children;
}

function pairTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const open: OpenTag[] = [];
  for (const node of nodes) {
    const [, slash, word = ''] = (node.type === 'html' ? tagName.exec(node.value) : null) ?? [];
    const name = word.toLowerCase();
    if (node.type !== 'html' || (!equivalents.has(name) && name !== 'img')) result.push(node);
    else if (name === 'img') result.push(imageOf(node) ?? node);
    else if (slash === '') {
      if (open.length < maxOpenTags) open.push({ name, tag: node, index: result.length });
      result.push(node);
    } else {
      const opened = open.findLastIndex((tag) => tag.name === name);
      const tag = open[opened];
      if (tag === undefined) result.push(node);
      else {
        open.length = opened;
        result.push(...convertPair(tag, result.splice(tag.index).slice(1), node));
      }
    }
  }
  return result;
}

/** Converts a pair of tags and its content into a node. An `<a>` without `href` stays HTML. */
function convertPair({ name, tag }: OpenTag, inside: PhrasingContent[], end: Html): PhrasingContent[] {
  const position =
    tag.position && end.position ? { position: { start: tag.position.start, end: end.position.end } } : {};
  if (equivalents.get(name) !== 'link')
    return [{ type: equivalents.get(name) as Strong['type'], children: inside, ...position }];
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
