import type { Nodes, Root, RootContent } from 'mdast';
import { copyShifted } from '../markdown/copy-shifted.ts';
import type { TreeCache } from '../markdown/tree-cache.ts';

const heading = /^(#{1,6})[ \t]/u;
/** Headings down to this depth begin a chunk. */
const maxDepth = 2;
/** Of deeper headings, about one in so many does: its words decide, so that no edit elsewhere matters. */
const fewer = 4;
/** Chunks that have to be parsed again with the next one: a page with more of them is parsed whole. */
const maxExtended = 4;

/**
 * Parses a page in chunks, which the cache keeps: after an edit only the chunks with changes are parsed. The
 * tree is that of the whole text. A chunk begins at a heading below an empty line, unless what is above may
 * reach beyond it.
 */
export function parseInChunks(text: string, cache: TreeCache, parse: (text: string) => Root): Root {
  const lines = text.split('\n');
  const children: RootContent[] = [];
  let from = 0;
  let extended = 0;
  for (const end of [...chunkStarts(lines), lines.length]) {
    const chunk = lines.slice(from, end);
    const source = chunk.join('\n');
    const nodes = cache.of(`markdown\n${source}`, () => parse(source).children) ?? [];
    if (end < lines.length && mayGoOn(nodes.at(-1), chunk)) {
      extended += 1;
      if (extended > maxExtended) return parse(text);
      continue;
    }
    // A definition is valid in all chunks.
    if (source.includes(']:') && nodes.some(defines)) return parse(text);
    children.push(...nodes.map((node) => copyShifted(node, from)));
    from = end;
  }
  return { type: 'root', children };
}

function chunkStarts(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => {
    const depth = heading.exec(line)?.[1]?.length;
    if (depth === undefined || index === 0 || lines[index - 1]?.trim() !== '') return [];
    return depth <= maxDepth || sumOf(line) % fewer === 0 ? [index] : [];
  });
}

function sumOf(line: string): number {
  let sum = 0;
  for (let index = 0; index < line.length; index++) sum += line.charCodeAt(index);
  return sum;
}

/** Whether the last block of a chunk may go on below it, past empty lines and headings. */
function mayGoOn(last: RootContent | undefined, chunk: readonly string[]): boolean {
  if (last?.type === 'html')
    return (
      /^<(?:[!?]|script|pre|style|textarea)/iu.test(last.value) && !/^<!--[^>][\s\S]*-->/u.test(last.value)
    );
  if (last?.type !== 'code' && last?.type !== 'math') return false;
  const { start, end } = last.position ?? {};
  const opening = chunk[(start?.line ?? 1) - 1] ?? '';
  const closing = chunk[(end?.line ?? 1) - 1] ?? '';
  const isFenced = /^ {0,3}(?:`{3}|~{3}|\$\$)/u.test(opening);
  return isFenced && (start?.line === end?.line || !/^ {0,3}(?:`{3,}|~{3,}|\${2,})\s*$/u.test(closing));
}

function defines(node: Nodes): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
  return 'children' in node && node.children.some(defines);
}
