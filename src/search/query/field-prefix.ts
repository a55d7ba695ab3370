import type { Facet } from '../../paper/facets.ts';
import { fieldName, queryFieldsOf } from './query-fields.ts';

const lastWord = new RegExp(`(?<=^|[\\s(])-?(?<word>${fieldName.source})$`, 'u');

/**
 * The query without its last word, if that may become a field name: `gpu ve` may become `gpu venue:`. Null
 * otherwise.
 */
export function withoutFieldPrefix(query: string, facets: readonly Facet[]): string | null {
  const last = lastWord.exec(query);
  const word = last?.groups?.word?.toLowerCase();
  if (last === null || word === undefined) return null;
  if (!queryFieldsOf(facets).some((field) => field.startsWith(word))) return null;
  return query.slice(0, last.index).trimEnd();
}
