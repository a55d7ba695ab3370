import { type Facet, isReaderFacet } from '../paper/facets.ts';
import { facetsIn } from '../search/facet-index.ts';
import { readAddedSpan } from '../search/query/added-value.ts';
import { namedValues } from '../search/query/find-field.ts';
import { formatField } from '../search/query/format-query.ts';
import { facetNamed, type QueryField, type WordField } from '../search/query/query-fields.ts';
import { readYears } from '../search/query/year-value.ts';
import { noneOf } from './combine-queries.ts';
import type { Query } from './query-dsl.ts';
import { anyValue, hasValue, rangeQuery } from './translate-selection.ts';
import type { Translation } from './translation.ts';

/** What a term is in a query: null if it was left out, `unknown` if the field cannot have the value. */
type Translated = Query | null | 'unknown';

/** Translates one value of a field that is not text; with `mayBePrefix` its last word may be a prefix. */
export function translateField(
  translation: Translation,
  field: Exclude<QueryField, WordField>,
  value: string,
  mayBePrefix: boolean,
): Translated {
  const { facets } = translation.terms;
  const leaveOut = () => {
    translation.leftOut.push(formatField(field, [value]));
    return null;
  };
  const named = (key: Facet['key']): Query | null => {
    const column = facets[key];
    const ids = column === undefined ? [] : namedValues(column, value, mayBePrefix);
    if (column === undefined || ids.length === 0) return null;
    return anyValue(
      column.facet,
      ids.map((id) => column.values[id]).filter((each) => each !== undefined),
    );
  };
  const having = (): Translated => {
    const links = named('has');
    if (links !== null) return links;
    const facet = facetNamed(value, facetsIn(facets));
    if (facet === undefined) return 'unknown';
    return isReaderFacet(facet) ? leaveOut() : hasValue(facet);
  };
  switch (field) {
    case 'in':
      return { wildcard: { files: { value: `*${value.toLowerCase().replace(/[*?\\]/gu, '\\$&')}*` } } };
    case 'is':
      return named('kind') ?? (named('library') === null ? 'unknown' : leaveOut());
    case 'has':
      return having();
    case 'no': {
      const found = having();
      return found === null || found === 'unknown' ? found : noneOf([found]);
    }
    case 'added': {
      const span = readAddedSpan(value, facets.added.facet.lastChange ?? '', mayBePrefix);
      if (span === null) return named('added') ?? 'unknown';
      return { range: { added: { gte: span.from, ...(span.before !== '' && { lt: span.before }) } } };
    }
    default: {
      const facet = facets[field]?.facet;
      if (facet === undefined) return { match_none: {} };
      if (isReaderFacet(facet)) return leaveOut();
      const years = facet.shape === 'range' ? readYears(value) : null;
      return years === null ? (named(field) ?? { match_none: {} }) : rangeQuery(facet, years);
    }
  }
}
