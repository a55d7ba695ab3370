import type { Element } from 'hast';
import type { NoteNode } from '../../paper/note.ts';
import type { NoteContext } from './note-context.ts';
import { textOf } from './text-of.ts';

/** A formula as the parser gives it. */
export interface TexNode {
  readonly value: string;
  readonly position?: Element['position'];
}

/** A formula of a page as an element that no HTML of the list stands for. */
export function mathElement(kind: 'inline' | 'block', { value, position }: TexNode): Element {
  const element: Element = {
    type: 'element',
    tagName: 'math',
    properties: { dataKind: kind },
    children: [{ type: 'text', value }],
  };
  return position === undefined ? element : { ...element, position };
}

/** A formula keeps its source beside what it becomes. MathML that the list itself holds gives its text. */
export function convertMath(node: Element, { file, formulas, reporter }: NoteContext): NoteNode[] {
  const kind = node.properties.dataKind;
  const text = textOf(node);
  if (kind !== 'inline' && kind !== 'block') return [text];
  const read = formulas(text, kind);
  if ('nodes' in read) return [{ tag: 'math', kind, formula: read.nodes, children: [text] }];
  const place = { file, line: node.position?.start.line ?? 1 };
  reporter.report('math-unreadable', place, `the formula is shown as it is written: ${read.problem}`);
  return [{ tag: 'math', kind, children: [text] }];
}
