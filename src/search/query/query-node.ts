import type { QueryField } from './query-fields.ts';

/** The range of a part in the query text: from `start` up to, but not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of characters without spaces; all its words must match, typos are tolerated. */
export interface WordNode extends Span {
  readonly kind: 'word';
  readonly text: string;
}

/** Words in quotation marks: they must match exactly and side by side. */
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

/** A negated part. Never a `not` of a `not`. */
export interface NotNode extends Span {
  readonly kind: 'not';
  readonly of: QueryNode;
}

/** All of several parts, or any of them: at least two, none of the same kind as the group. */
export interface GroupNode extends Span {
  readonly kind: 'and' | 'or';
  readonly of: readonly QueryNode[];
}

export type QueryNode = WordNode | PhraseNode | FieldNode | NotNode | GroupNode;

/**
 * Groups parts: flattens groups of the same kind; a single part stays as it is. Null when there is no part.
 */
export function group(kind: GroupNode['kind'], parts: readonly QueryNode[]): QueryNode | null {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [first, ...others] = of;
  if (first === undefined) return null;
  return others.length === 0 ? first : { kind, of, start: first.start, end: of.at(-1)?.end ?? first.end };
}

/** Negates a part; a double negation cancels out. */
export function negate(of: QueryNode, start: number): QueryNode {
  return of.kind === 'not' ? of.of : { kind: 'not', of, start, end: of.end };
}

/** The parts that must all match: those of the outermost `and`, or the whole query. */
export function conjuncts(root: QueryNode | null): readonly QueryNode[] {
  if (root === null) return [];
  return root.kind === 'and' ? root.of : [root];
}
