import type { Link, Parents, PhrasingContent, Text } from 'mdast';
import { spacedWords } from '../markdown/white-space.ts';

/** `[A Title of Some Words][key]`, as markdown leaves it where the page does not define the key. */
const reference = /(?<![\]\\!])\[([^[\]]{6,}?)\]\s?\[([^\s[\]]*\p{L}[^\s[\]]*)\]/gu;

/** Turns references to another file's keys into links without an address: their words belong together. */
export function linkUndefinedReferences(parent: Parents): void {
  const children: Parents['children'][number][] = [];
  for (const child of parent.children) {
    if (child.type === 'text') children.push(...parted(child));
    else {
      if ('children' in child) linkUndefinedReferences(child);
      children.push(child);
    }
  }
  if (children.some((child, index) => child !== parent.children[index])) Object.assign(parent, { children });
}

function parted(text: Text): PhrasingContent[] {
  if (!text.value.includes('][') && !text.value.includes('] [')) return [text];
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: whole, 1: words = '', index } of text.value.matchAll(reference)) {
    if (spacedWords(words) < 3) continue;
    if (index > from) parts.push(slice(text, from, index));
    parts.push(link(slice(text, index + 1, index + 1 + words.length)));
    from = index + whole.length;
  }
  if (from === 0) return [text];
  if (from < text.value.length) parts.push(slice(text, from, text.value.length));
  return parts;
}

function link(text: Text): Link {
  return { type: 'link', url: '', children: [text], ...(text.position && { position: text.position }) };
}

/** A part of a text with its place in the file. */
function slice({ value, position }: Text, from: number, to: number): Text {
  const part: Text = { type: 'text', value: value.slice(from, to) };
  if (position === undefined) return part;
  const above = value.slice(0, from).split('\n');
  const line = position.start.line + above.length - 1;
  const column = (above.length === 1 ? position.start.column : 1) + (above.at(-1)?.length ?? 0);
  const below = part.value.split('\n');
  return {
    ...part,
    position: {
      start: { line, column },
      end: {
        line: line + below.length - 1,
        column: (below.length === 1 ? column : 1) + (below.at(-1)?.length ?? 0),
      },
    },
  };
}
