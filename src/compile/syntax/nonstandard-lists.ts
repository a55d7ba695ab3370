import type { List, ListItem, Nodes, Paragraph, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { pattern } from '../patterns/pattern.ts';

/** A source line of a paragraph: its inline nodes, and the list marker that it starts with. */
interface Line {
  readonly nodes: readonly PhrasingContent[];
  readonly marker: Marker | null;
}

interface Marker {
  /** The bullet, or the form of the number, with 1 in its place: `(1)`. */
  readonly kind: string;
  /** Null for a bullet. */
  readonly number: number | null;
  readonly length: number;
}

const bullet = pattern('u')`
  ^(?:([-+*–—])(?=[^\s\-+*–—\d>]|$)|([–—]\s)\s*(?=["“‘]?[\p{Lu}\p{Lo}]|$)|([•·‣▪►●◆])\s*
  |([○◦■□➢§\uf0a7\uf0b7]|o(?=\s+["“‘[(*_]*[\p{Lu}\p{Lo}]))\s+)`;
const spacedDash = /^[–—]\s$/u;
const number = /^(?:(\d{1,3})(?:[)、．）]|\.(?!\d))|[(（](\d{1,3})[)）]|\[(\d{1,3})\])\s*/u;

/**
 * Converts paragraphs written as lists into list nodes: bullets without a space (`-Title`), dashes
 * (`– Title`), bullets from a word processor (`o Title`), and numbers such as `（1）`, `1、` or `[1]`. A list
 * has two or more markers of one kind; numbers must be consecutive.
 */
export function convertNonstandardLists(parent: Parents): void {
  const children = parent.children as RootContent[];
  for (const child of children)
    if (child.type === 'gitBookBlock' || child.type === 'blockquote') convertNonstandardLists(child);
  if (
    !children.some(
      (child) => child.type === 'paragraph' && linesOf(child).some(({ marker }) => marker !== null),
    )
  )
    return;
  const result: RootContent[] = [];
  for (let index = 0; index < children.length; ) {
    const run = runOf(children, index);
    result.push(...convertRun(run));
    index += run.length;
  }
  parent.children = result as typeof parent.children;
}

/** The paragraphs from this block on that open with the same kind of marker; else the block alone. */
function runOf(children: readonly RootContent[], from: number): RootContent[] {
  const kindOf = (node: RootContent | undefined) =>
    node?.type === 'paragraph' ? (linesOf(node)[0]?.marker?.kind ?? null) : null;
  const kind = kindOf(children[from]);
  let end = from + 1;
  while (kind !== null && kindOf(children[end]) === kind) end++;
  return children.slice(from, end);
}

function convertRun(run: RootContent[]): RootContent[] {
  const lines = run.flatMap((node) => (node.type === 'paragraph' ? linesOf(node) : []));
  const first = lines.findIndex(({ marker }) => marker !== null);
  const kind = lines[first]?.marker?.kind;
  const marked = lines.flatMap(({ marker }) => (marker !== null && marker.kind === kind ? [marker] : []));
  if (marked.length < 2 || !areConsecutive(marked)) return run;
  // After other words, a dash continues them with authors or a remark.
  if (first > 0 && kind !== undefined && spacedDash.test(kind)) return run;
  const items: PhrasingContent[][] = [];
  for (const { nodes, marker } of lines.slice(first)) {
    if (marker !== null && marker.kind === kind) items.push(withoutMarker(nodes, marker.length));
    else items.at(-1)?.push({ type: 'text', value: '\n' }, ...nodes);
  }
  const before = lines
    .slice(0, first)
    .flatMap(({ nodes }, index) =>
      index === 0 ? nodes : [{ type: 'text' as const, value: '\n' }, ...nodes],
    );
  const children = items.map((inline): ListItem => {
    const position = positionOf(inline);
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: inline, ...position }],
      ...position,
    };
  });
  const list: List = {
    type: 'list',
    ordered: marked[0]?.number !== null,
    spread: false,
    children,
    ...positionOf(items.flat()),
  };
  return before.length === 0
    ? [list]
    : [{ type: 'paragraph', children: before, ...positionOf(before) }, list];
}

/** Whether numbers are consecutive. True for bullets. */
function areConsecutive(markers: readonly Marker[]): boolean {
  return markers.every(({ number: value }, index) => {
    const before = markers[index - 1]?.number;
    return value === null || before == null || value === before + 1;
  });
}

/** Splits a paragraph into its source lines. */
function linesOf({ children }: Paragraph): Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      textLines(node).forEach((line, index) => {
        if (index > 0) lines.push([]);
        if (line.value !== '') lines.at(-1)?.push(line);
      });
    }
  }
  return lines.filter((line) => line.length > 0).map((nodes) => ({ nodes, marker: markerOf(nodes) }));
}

function textLines({ value, position }: Text): Text[] {
  return value.split('\n').map((line, index): Text => {
    const start = {
      line: (position?.start.line ?? 1) + index,
      column: index === 0 ? (position?.start.column ?? 1) : 1,
    };
    const end = { line: start.line, column: start.column + line.length };
    return { type: 'text', value: line, ...(position && { position: { start, end } }) };
  });
}

function markerOf([first, second]: readonly PhrasingContent[]): Marker | null {
  if (first?.type !== 'text') return null;
  const asBullet = bullet.exec(first.value);
  if (asBullet !== null && (first.value.length > asBullet[0].length || second !== undefined))
    return {
      kind: asBullet[1] ?? asBullet[2] ?? asBullet[3] ?? asBullet[4] ?? '',
      number: null,
      length: asBullet[0].length,
    };
  const asNumber = number.exec(first.value);
  const digits = asNumber?.[1] ?? asNumber?.[2] ?? asNumber?.[3];
  if (asNumber === null || digits === undefined) return null;
  return {
    kind: asNumber[0].trim().replace(/\d+/u, '1'),
    number: Number(digits),
    length: asNumber[0].length,
  };
}

function withoutMarker([first, ...rest]: readonly PhrasingContent[], length: number): PhrasingContent[] {
  if (first?.type !== 'text') return [...(first === undefined ? [] : [first]), ...rest];
  return [{ ...first, value: first.value.slice(length) }, ...rest];
}

function positionOf(nodes: readonly Nodes[]): Pick<Paragraph, 'position'> {
  const positions = nodes.flatMap(({ position }) => (position === undefined ? [] : [position]));
  const [start, end] = [positions[0]?.start, positions.at(-1)?.end];
  return start && end ? { position: { start, end } } : {};
}
