import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast';
import { isBlockName } from './block-names.ts';
import { parseTag } from './gitbook-tag.ts';

const tag = /\{%-?\s*[\w@/-]+[^\n]*?%\}/gu;

/** Splits paragraphs at GitBook tags: `{% hint %}Text{% endhint %}` becomes tag, paragraph, tag. */
export function splitInlineTags(parent: Parents): void {
  const children = parent.children as RootContent[];
  for (const child of children) if ('children' in child && child.type !== 'paragraph') splitInlineTags(child);
  if (!children.some(holdsTag)) return;
  parent.children = children.flatMap((child) =>
    holdsTag(child) ? split(child) : [child],
  ) as typeof parent.children;
}

function holdsTag(node: Nodes): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    node.children.some((child) => child.type === 'text' && tagsOf(child.value).length > 0)
  );
}

function tagsOf(text: string): RegExpExecArray[] {
  if (!text.includes('{%')) return [];
  return [...text.matchAll(tag)].filter(([source]) => isBlockName(parseTag(source).name));
}

function split({ children }: Paragraph): RootContent[] {
  const blocks: RootContent[] = [];
  let inline: PhrasingContent[] = [];
  const flush = () => {
    const [first, last] = [inline[0]?.position, inline.at(-1)?.position];
    const isBlank = inline.every((node) => node.type === 'text' && node.value.trim() === '');
    if (!isBlank)
      blocks.push({
        type: 'paragraph',
        children: inline,
        ...(first && last && { position: { start: first.start, end: last.end } }),
      });
    inline = [];
  };
  for (const node of children) {
    const tags = node.type === 'text' ? tagsOf(node.value) : [];
    if (node.type !== 'text' || tags.length === 0) {
      inline.push(node);
      continue;
    }
    let from = 0;
    for (const { 0: source, index } of tags) {
      if (index > from) inline.push({ ...node, value: node.value.slice(from, index) });
      flush();
      blocks.push({ ...parseTag(source), ...(node.position && { position: node.position }) });
      from = index + source.length;
    }
    if (from < node.value.length) inline.push({ ...node, value: node.value.slice(from) });
  }
  flush();
  return blocks;
}
