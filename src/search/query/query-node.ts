import type { QueryField } from './query-fields.ts';

/** Where a part of a query stands in the text: from `start` up to, and without, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of characters without spaces; its words must all occur, and typos are forgiven. */
export interface WordNode extends Span {
  readonly kind: 'word';
  readonly text: string;
}

/** Words in quotation marks: they must stand as they are and next to each other. */
export interface PhraseNode extends Span {
  readonly kind: 'phrase';
  readonly text: string;
}

/** `field:value`, or `field:a,b` for any of several values. */
export interface FieldNode extends Span {
  readonly kind: 'field';
  readonly field: QueryField;
  readonly values: readonly string[];
}

/** What must not hold. Never a `not` of a `not`. */
export interface NotNode extends Span {
  readonly kind: 'not';
  readonly of: QueryNode;
}

/** All of several parts, or any of them: two or more, none of the group's own kind. */
export interface GroupNode extends Span {
  readonly kind: 'and' | 'or';
  readonly of: readonly QueryNode[];
}

export type QueryNode = WordNode | PhraseNode | FieldNode | NotNode | GroupNode;

/** Puts parts together: groups of the same kind become one, a single part stays itself. Null when there is no part. */
export function group(kind: GroupNode['kind'], parts: readonly QueryNode[]): QueryNode | null {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [first, ...others] = of;
  if (first === undefined) return null;
  return others.length === 0 ? first : { kind, of, start: first.start, end: of.at(-1)?.end ?? first.end };
}

/** Turns a part into its opposite. */
export function negate(of: QueryNode, start: number): QueryNode {
  return of.kind === 'not' ? of.of : { kind: 'not', of, start, end: of.end };
}

/** The parts that must all hold: those of the outermost `and`, or the whole. */
export function conjuncts(root: QueryNode | null): readonly QueryNode[] {
  if (root === null) return [];
  return root.kind === 'and' ? root.of : [root];
}
