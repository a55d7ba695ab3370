import type { List, ListItem, Nodes, Paragraph, Parents, PhrasingContent, RootContent, Text } from 'mdast';

/** A source line of a paragraph: its inline nodes, and the mark that it opens with as a bullet would. */
interface Line {
  readonly nodes: readonly PhrasingContent[];
  readonly mark: Mark | null;
}

interface Mark {
  readonly kind: string;
  /** The number that it is; null for a bullet. */
  readonly number: number | null;
  readonly length: number;
}

const bullet = /^(?:([-+*–—])(?=[^\s\-+*–—\d>]|$)|([•·‣▪►●◆])\s*)/u;
const number = /^(?:(\d{1,3})(?:[)、．）]|\.(?!\d))|[(（](\d{1,3})[)）]|\[(\d{1,3})\])\s*/u;

/**
 * Finds lists that markdown takes for paragraphs: bullets without a space (`-Title`), numbers it does not know (`（1）`, `1、`, `[1]`),
 * items on lines that follow each other. One such line is text, two of a kind are a list; numbers must count on.
 */
export function readLooseLists(parent: Parents): void {
  const children = parent.children as RootContent[];
  for (const child of children)
    if (child.type === 'liquidBlock' || child.type === 'blockquote') readLooseLists(child);
  if (
    !children.some((child) => child.type === 'paragraph' && linesOf(child).some(({ mark }) => mark !== null))
  )
    return;
  const read: RootContent[] = [];
  for (let index = 0; index < children.length; ) {
    const run = runOf(children, index);
    read.push(...readRun(run));
    index += run.length;
  }
  parent.children = read as typeof parent.children;
}

/** The paragraphs from one on that open with marks of its kind; one block when it is none. */
function runOf(children: readonly RootContent[], from: number): RootContent[] {
  const kindOf = (node: RootContent | undefined) =>
    node?.type === 'paragraph' ? (linesOf(node)[0]?.mark?.kind ?? null) : null;
  const kind = kindOf(children[from]);
  let end = from + 1;
  while (kind !== null && kindOf(children[end]) === kind) end++;
  return children.slice(from, end);
}

function readRun(run: RootContent[]): RootContent[] {
  const lines = run.flatMap((node) => (node.type === 'paragraph' ? linesOf(node) : []));
  const first = lines.findIndex(({ mark }) => mark !== null);
  const kind = lines[first]?.mark?.kind;
  const marked = lines.flatMap(({ mark }) => (mark !== null && mark.kind === kind ? [mark] : []));
  if (marked.length < 2 || !countsOn(marked)) return run;
  const items: PhrasingContent[][] = [];
  for (const { nodes, mark } of lines.slice(first)) {
    if (mark !== null && mark.kind === kind) items.push(withoutMark(nodes, mark.length));
    else items.at(-1)?.push({ type: 'text', value: '\n' }, ...nodes);
  }
  const before = lines
    .slice(0, first)
    .flatMap(({ nodes }, index) =>
      index === 0 ? nodes : [{ type: 'text' as const, value: '\n' }, ...nodes],
    );
  const children = items.map((inline): ListItem => {
    const position = placeOf(inline);
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
    ...placeOf(items.flat()),
  };
  return before.length === 0 ? [list] : [{ type: 'paragraph', children: before, ...placeOf(before) }, list];
}

/** Numbers count on from line to line; bullets need not. */
function countsOn(marks: readonly Mark[]): boolean {
  return marks.every(({ number: value }, index) => {
    const before = marks[index - 1]?.number;
    return value === null || before == null || value === before + 1;
  });
}

/** A paragraph by its source lines. */
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
  return lines.filter((line) => line.length > 0).map((nodes) => ({ nodes, mark: markOf(nodes) }));
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

function markOf([first, second]: readonly PhrasingContent[]): Mark | null {
  if (first?.type !== 'text') return null;
  const asBullet = bullet.exec(first.value);
  if (asBullet !== null && (first.value.length > asBullet[0].length || second !== undefined))
    return { kind: asBullet[1] ?? asBullet[2] ?? '', number: null, length: asBullet[0].length };
  const asNumber = number.exec(first.value);
  const digits = asNumber?.[1] ?? asNumber?.[2] ?? asNumber?.[3];
  if (asNumber === null || digits === undefined) return null;
  return {
    kind: asNumber[0].trim().replace(/\d+/u, '1'),
    number: Number(digits),
    length: asNumber[0].length,
  };
}

function withoutMark([first, ...rest]: readonly PhrasingContent[], length: number): PhrasingContent[] {
  if (first?.type !== 'text') return [...(first === undefined ? [] : [first]), ...rest];
  return [{ ...first, value: first.value.slice(length) }, ...rest];
}

function placeOf(nodes: readonly Nodes[]): Pick<Paragraph, 'position'> {
  const placed = nodes.flatMap(({ position }) => (position === undefined ? [] : [position]));
  const [start, end] = [placed[0]?.start, placed.at(-1)?.end];
  return start && end ? { position: { start, end } } : {};
}
