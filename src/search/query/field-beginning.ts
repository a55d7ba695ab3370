import { queryFields } from './query-fields.ts';

const lastWord = /(?<=^|[\s(])-?(?<word>\p{L}+)$/u;

/** The query without its last word, when that word may be on its way to the name of a field: `gpu ve`, on its way to `venue:`. Null when it cannot be. */
export function withoutFieldBeginning(query: string): string | null {
  const last = lastWord.exec(query);
  const word = last?.groups?.word?.toLowerCase();
  if (last === null || word === undefined || !queryFields.some(({ field }) => field.startsWith(word)))
    return null;
  return query.slice(0, last.index).trimEnd();
}
