import type { Nodes, Root } from 'mdast';
import { afterBlanks, type NodeOfText, type Point, pointAt, type Reading } from './reading.ts';

/** A line of the texts that are parsed together, and where it is in the page. */
interface PlacedLine {
  readonly source: string;
  readonly at: Point;
}

const separator: PlacedLine = { source: '', at: { line: 0, column: 1, offset: 0 } };

/**
 * Fills the nodes whose texts were left to the thorough parser, which parses them all at once. False if it
 * takes one of them for something else.
 */
export function fillLeftTexts(reading: Reading, parse: (text: string) => Root): boolean {
  const { leftTexts } = reading;
  if (leftTexts.length === 0) return true;
  const lines = leftTexts.flatMap(({ from, to }) => [...linesBetween(reading, from, to), separator]);
  const parsed = parse(lines.map(({ source }) => source).join('\n')).children;
  return (
    parsed.length === leftTexts.length &&
    leftTexts.every(({ node }, index) => fillFrom(node, parsed[index], lines))
  );
}

/** The lines between two offsets, without indentation. */
function linesBetween(reading: Reading, from: number, to: number): PlacedLine[] {
  let start = from;
  return reading.text
    .slice(from, to)
    .split('\n')
    .map((line) => {
      const at = afterBlanks(reading.text, start, start + line.length);
      const source = line.slice(at - start);
      start += line.length + 1;
      return { source, at: pointAt(reading, at) };
    });
}

function fillFrom(node: NodeOfText, parsed: Nodes | undefined, lines: readonly PlacedLine[]): boolean {
  if (parsed?.type !== (node.type === 'heading' ? 'heading' : 'paragraph')) return false;
  node.children = parsed.children as typeof node.children;
  for (const child of node.children) place(child, lines);
  return true;
}

/** Moves the positions of a tree to where its lines are in the page. */
function place(node: Nodes, lines: readonly PlacedLine[]): void {
  if (node.position !== undefined) {
    placePoint(node.position.start, lines, false);
    placePoint(node.position.end, lines, true);
  }
  if ('children' in node) for (const child of node.children) place(child, lines);
}

function placePoint(point: Point, lines: readonly PlacedLine[], isEnd: boolean): void {
  const { at } = lines[point.line - 1] ?? separator;
  // A text that ends with a line does not reach into the indentation of the next one.
  const column = isEnd && point.column === 1 ? 1 : at.column + point.column - 1;
  point.line = at.line;
  point.offset = (at.offset ?? 0) + column - at.column;
  point.column = column;
}
