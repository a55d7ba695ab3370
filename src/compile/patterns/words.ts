import lists from './words.json' with { type: 'json' };

/** Lists of words that patterns look for, in every form that they have, by what they say. */
export const words = lists;

/** Words as alternatives in a pattern. None holds a sign that patterns read, except full stops. */
export function anyOf(list: readonly string[]): string {
  return list.join('|').replaceAll('.', String.raw`\.`);
}
