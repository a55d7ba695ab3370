import type { Query } from './query-dsl.ts';

/** Finds every document. */
export const everything: Query = { match_all: {} };

/** Documents that match all queries; `scoring` ones rank them. */
export function allOf(scoring: readonly Query[], others: readonly Query[]): Query {
  const [first = everything] = scoring;
  if (others.length === 0 && scoring.length <= 1) return first;
  return {
    bool: {
      ...(scoring.length > 0 && { must: scoring }),
      ...(others.length > 0 && { filter: others }),
    },
  };
}

/** Documents that match any of the queries; none if there are none. */
export function anyOf(queries: readonly Query[]): Query {
  const [first = { match_none: {} }] = queries;
  return queries.length <= 1 ? first : { bool: { should: queries, minimum_should_match: 1 } };
}

/** Documents that match none of the queries. */
export function noneOf(queries: readonly Query[]): Query {
  return { bool: { must_not: queries } };
}
