import * as plainMessages from '../../messages/plain-words/conditions.ts';
import { noValue } from '../../paper/facets.ts';
import type { FacetColumn } from '../facet-index.ts';
import { formatField } from '../query/format-query.ts';
import type { Reading } from './condition.ts';
import { phraseAt, type Sentence } from './sentence.ts';
import { anyAward, awardNames } from './vocabulary.ts';

/**
 * Reads awards at a word: `best papers`, `award-winning`. A list without awards has no paper with one: then
 * the condition has no term.
 */
export function readAwardsAt(sentence: Sentence, at: number, column: FacetColumn): Reading | null {
  const { facet, values, names } = column;
  const any = phraseAt(sentence, at, anyAward);
  if (any !== null) {
    const term = values.some((value) => value !== noValue) ? `has:${facet.key}` : null;
    return { length: any.length, meanings: [{ label: plainMessages.anyAward, detail: '', term }] };
  }
  const named = phraseAt(sentence, at, awardNames);
  if (named === null) return null;
  const awards = names()
    .withWords(named.value, false)
    .flatMap((id) => values[id] ?? []);
  const term = awards.length === 0 ? null : formatField(facet.key, awards);
  const name = awards[0] ?? named.value;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return { length: named.length, meanings: [{ label, detail: facet.label, term }] };
}
