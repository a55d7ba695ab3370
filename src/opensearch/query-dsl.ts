/** A query of OpenSearch, as far as views need it: https://docs.opensearch.org/latest/query-dsl/. */
export type Query =
  | { readonly match_all: Readonly<Record<string, never>> }
  | { readonly match_none: Readonly<Record<string, never>> }
  | { readonly bool: BoolQuery }
  | { readonly dis_max: { readonly queries: readonly Query[] } }
  | { readonly terms: Readonly<Record<string, readonly (string | number)[]>> }
  | { readonly range: Readonly<Record<string, RangeBounds>> }
  | { readonly exists: { readonly field: string } }
  | { readonly wildcard: Readonly<Record<string, { readonly value: string }>> }
  | { readonly multi_match: MultiMatch };

/** `must` scores, `filter` does not; at least one of `should` must match. */
export interface BoolQuery {
  readonly must?: readonly Query[];
  readonly filter?: readonly Query[];
  readonly should?: readonly Query[];
  readonly minimum_should_match?: 1;
  readonly must_not?: readonly Query[];
}

/** Bounds of numbers, or of keywords in the order of their characters. */
export type RangeBounds =
  | { readonly gte?: number; readonly lte?: number }
  | { readonly gte: string; readonly lt?: string };

/** Words in any of several fields, each as `name^weight`. */
export interface MultiMatch {
  readonly query: string;
  readonly fields: readonly string[];
  readonly type: 'most_fields' | 'phrase' | 'phrase_prefix' | 'bool_prefix';
  readonly fuzziness?: 1 | 2;
  /** How many words of a field may stand for one with typos, the nearest first. */
  readonly max_expansions?: number;
  readonly boost?: number;
}

/** A key to sort by. Documents without a value come last. */
export type SortKeyOf = Readonly<Record<string, 'asc' | 'desc'>>;

/** The type of one field. */
export type FieldMapping =
  | { readonly type: 'integer' }
  | { readonly type: 'keyword'; readonly ignore_above: number }
  | { readonly type: 'text'; readonly analyzer: 'whitespace' }
  | { readonly type: 'object'; readonly enabled: false }
  | { readonly properties: Readonly<Record<string, FieldMapping>> };

/** The body of the request that creates an index. */
export interface IndexDefinition {
  readonly mappings: {
    readonly dynamic: 'strict';
    readonly properties: Readonly<Record<string, FieldMapping>>;
  };
}
