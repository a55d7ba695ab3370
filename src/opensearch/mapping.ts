import type { Facet } from '../paper/facets.ts';
import { indexedFields } from '../search/text/occurrences.ts';
import { sortKeys } from '../view/view.ts';
import type { FieldMapping, IndexDefinition } from './query-dsl.ts';

/** In characters of up to four bytes: an engine refuses a document with a term of more than 32,766 bytes. */
const keyword = { type: 'keyword', ignore_above: 8191 } as const;
const integer = { type: 'integer' } as const;
/** Documents have their words folded already: the engine only splits them at spaces. */
const words = { type: 'text', analyzer: 'whitespace' } as const;

/** The index for the documents of a list with these facets. A field that it does not name is refused. */
export function indexDefinition(facets: readonly Facet[]): IndexDefinition {
  return {
    mappings: {
      dynamic: 'strict',
      properties: {
        position: integer,
        ids: keyword,
        added: keyword,
        files: keyword,
        addresses: keyword,
        identifiers: keyword,
        facets: fields(facets.map(({ key, shape }) => [key, shape === 'range' ? integer : keyword])),
        order: fields(sortKeys.map((key) => [key, integer])),
        words: fields(indexedFields.map((name) => [name, words])),
        paper: { type: 'object', enabled: false },
      },
    },
  };
}

function fields(entries: readonly (readonly [string, FieldMapping])[]): FieldMapping {
  return { properties: Object.fromEntries(entries) };
}
