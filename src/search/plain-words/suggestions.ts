import * as plainMessages from '../../messages/plain-words/conditions.ts';
import type { View } from '../../view/view.ts';
import type { ListIndex } from '../list-index.ts';
import { type Completion, type CountsForQuery, completionsFor } from '../query/completions.ts';
import type { Condition } from './condition.ts';
import { readSentence } from './read-sentence.ts';
import { takeCondition } from './take-condition.ts';

/** What the search box offers: a condition that the sentence states, or a completion of the word at the caret. */
export interface Suggestion extends Pick<Completion, 'label' | 'detail' | 'count'> {
  /** The query before the caret, and after it, when a completion is taken. */
  readonly before: string;
  readonly after: string;
  /** The view when a condition is taken. */
  readonly take?: (view: View) => View;
}

/** The suggestions for a query, and whether they are for a field that it names, such as `venue:`. */
export interface Suggestions {
  readonly items: readonly Suggestion[];
  readonly ofField: boolean;
}

/** A field with what is typed of its value, before the caret. */
const fieldBeforeCaret = /(?:^|[\s(-])\p{L}[\p{L}\p{N}-]*:(?:[^\s"]|"[^"]*"?)*$/u;

/** Suggests the conditions that a query states in plain words, then completions of the word at the caret. */
export function suggestionsFor(
  index: ListIndex,
  countsFor: CountsForQuery,
  text: string,
  caret: number,
): Suggestions {
  const completions = completionsFor(countsFor, text, caret);
  const ofField = completions.length > 0 && fieldBeforeCaret.test(text.slice(0, caret));
  const offered = ofField ? [] : offeredConditions(index, text);
  const terms = offered.map(({ term }) => `${term} `);
  const items = offered.map((condition): Suggestion => {
    const same = completions.find(({ before }) => before.endsWith(`${condition.term} `));
    return {
      label: condition.label,
      detail: condition.detail === '' ? '' : plainMessages.asFacet(condition.detail),
      count: same?.count ?? null,
      before: text,
      after: '',
      take: (view) => takeCondition(index, { ...view, query: text }, condition),
    };
  });
  const others = completions.filter(({ before }) => !terms.some((term) => before.endsWith(term)));
  return { items: [...items, ...others], ofField };
}

/** The conditions of a query that the list can answer. */
export function offeredConditions(index: ListIndex, query: string): Condition[] {
  return readSentence(query, index).conditions.filter(
    ({ term, sort }) => term !== null || sort !== undefined,
  );
}
