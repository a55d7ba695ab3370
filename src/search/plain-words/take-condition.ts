import type { View } from '../../view/view.ts';
import { countRows } from '../explore.ts';
import type { ListIndex } from '../list-index.ts';
import { canonicalView } from '../query/canonical-view.ts';
import type { Condition } from './condition.ts';
import { readSentence } from './read-sentence.ts';
import type { SentenceWord } from './sentence.ts';
import { smallWords } from './vocabulary.ts';

/**
 * Takes a condition out of the query of a view and makes it a filter, or an order. If the rest of the query
 * then finds nothing, small words such as “that paper about” go, too, if that helps.
 */
export function takeCondition(index: ListIndex, view: View, condition: Condition): View {
  const { start, end, term, sort } = condition;
  const rest = tidy(`${view.query.slice(0, start)} ${view.query.slice(end)}`);
  const taken = (query: string): View =>
    canonicalView(index, {
      ...view,
      query: tidy(`${query} ${term ?? ''}`),
      sort: sort === undefined ? view.sort : [sort],
    });
  const whole = taken(rest);
  if (countRows(index, whole) > 0) return whole;
  const shorter = taken(withoutSmallWords(rest, index));
  return countRows(index, shorter) > 0 ? shorter : whole;
}

/** A query without the small words that belong to no condition; terms of the query language stay. */
function withoutSmallWords(query: string, index: ListIndex): string {
  const { words, conditions } = readSentence(query, index);
  const isIdle = ({ word, start }: SentenceWord) =>
    smallWords.has(word) && !conditions.some((each) => start >= each.start && start < each.end);
  return words
    .filter(isIdle)
    .reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, query);
}

/** Removes commas that separate nothing any more, and superfluous spaces. */
function tidy(query: string): string {
  return query
    .replace(/\s*[,;](?=\s*(?:[,;]|$))|^\s*[,;]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
