import { queryFields } from './query-fields.ts';

const lastWord = /(?<=^|[\s(])-?(?<word>\p{L}+)$/u;

/**
 * The query without its last word, if that may become a field name: `gpu ve` may become `gpu venue:`. Null
 * otherwise.
 */
export function withoutFieldPrefix(query: string): string | null {
  const last = lastWord.exec(query);
  const word = last?.groups?.word?.toLowerCase();
  if (last === null || word === undefined || !queryFields.some(({ field }) => field.startsWith(word)))
    return null;
  return query.slice(0, last.index).trimEnd();
}
