import * as completionsMessages from '../../messages/completions.ts';
import { displaySeparator, type Facet, noValue, treePath } from '../../paper/facets.ts';
import { valueLabel } from '../../paper/value-label.ts';
import { splitWords } from '../../paper/words.ts';
import type { Exploration, FacetCounts } from '../exploration.ts';
import { formatField, formatValue } from './format-query.ts';
import { facetsFor, fieldName, fieldNamed, type QueryField, queryFieldsOf } from './query-fields.ts';

/** A completion of the word before the caret. */
export interface Completion {
  /** What it inserts: `venue:` or `OSDI`. */
  readonly label: string;
  /** The facet of a value, or the help text of a field. */
  readonly detail: string;
  /**
   * How many papers the value would show; null for a field, and when the value is excluded or one of several.
   */
  readonly count: number | null;
  /** The completed query, up to the caret and after it. */
  readonly before: string;
  readonly after: string;
}

/** Prefixes shorter than this have too many completions. */
const minLength = 2;
const maxValues = 8;
const maxMixed = 6;

/** Facets whose values are suggested only once the field is named. */
const unmixedFacets: ReadonlySet<Facet['key']> = new Set([
  'year',
  'has',
  'kind',
  'added',
  'library',
  'mytag',
]);

const typedField = new RegExp(
  `(?<=^|[\\s(])-?(?<name>${fieldName.source}):` +
    '(?<earlier>(?:(?:"[^"]*"|[^\\s(),"]+),)*)(?<value>"[^"]*|[^\\s(),"]*)$',
  'u',
);
const typedWord = /(?<=^|[\s(])-?(?<word>[^\s(),":-][^\s(),":]*)$/u;

/** Returns the facet counts for a query. */
export type CountsForQuery = (query: string) => Exploration['counts'];

/**
 * Completes the word before the caret: field names, and facet values, the most frequent first. Empty when
 * nothing fits.
 * The count of a value is computed with the rest of the query, since the value replaces the typed word.
 */
export function completionsFor(countsFor: CountsForQuery, text: string, caret: number): Completion[] {
  const [before, after] = [text.slice(0, caret), text.slice(caret)];
  if (/^[^\s)]/u.test(after)) return [];
  const field = typedField.exec(before);
  if (field !== null) return fieldCompletions(countsFor, field, after);
  const word = typedWord.exec(before);
  const typed = word?.groups?.word ?? '';
  if (word === null || typed.length < minLength) return [];
  const rest = before.slice(0, word.index);
  const start = before.slice(0, before.length - typed.length);
  const counts = countsFor(`${rest} ${after}`);
  const facets = facetsOf(counts);
  const names = queryFieldsOf(facets).filter((name) => name.startsWith(typed.toLowerCase()));
  const fields = names.map((name) => ({
    label: `${name}:`,
    detail: helpOf(name, facets),
    count: null,
    before: `${start}${name}:`,
    after,
  }));
  const end = after.trimStart();
  const values = mixedValues(counts, typed).map((each) => ({
    ...each,
    count: start === rest ? each.count : null,
    before: `${start}${formatField(each.key, [each.value])} `,
    after: end,
  }));
  return [...fields, ...values].slice(0, maxMixed);
}

/** What to write after the name of a field. */
function helpOf(field: QueryField, facets: readonly Facet[]): string {
  const facet = facets.find(({ key }) => key === field);
  const own = Object.entries(completionsMessages.queryFields).find(([name]) => name === field)?.[1];
  return own ?? (facet === undefined ? '' : completionsMessages.facetFields[facet.shape]);
}

function fieldCompletions(
  countsFor: CountsForQuery,
  { 0: whole, index, input, groups }: RegExpExecArray,
  after: string,
): Completion[] {
  const { name = '', earlier = '', value = '' } = groups ?? {};
  const counts = countsFor(`${input.slice(0, index)} ${after}`);
  const facets = facetsOf(counts);
  const field = fieldNamed(name, facets);
  const named = field === undefined ? [] : facetsFor(field, facets);
  if (named.length === 0) return [];
  const negated = whole.startsWith('-') || field === 'no';
  const start = input.slice(0, input.length - value.length);
  const typed = value.replace(/^"/u, '');
  const fitting = Object.values(counts).flatMap((each) =>
    named.includes(each.column.facet) ? valuesLike(each, typed, maxValues) : [],
  );
  return fitting.slice(0, maxValues).map((each) => ({
    ...each,
    count: negated || earlier !== '' ? null : each.count,
    before: `${start}${formatValue(each.value)} `,
    after: after.trimStart(),
  }));
}

function mixedValues(counts: Exploration['counts'], typed: string) {
  return Object.values(counts)
    .filter(({ column }) => !unmixedFacets.has(column.facet.key))
    .flatMap((facetCounts) =>
      valuesLike(facetCounts, typed, maxMixed).map((each) => ({
        ...each,
        key: facetCounts.column.facet.key,
      })),
    )
    .sort((a, b) => b.count - a.count)
    .slice(0, maxMixed);
}

function facetsOf(counts: Exploration['counts']): readonly Facet[] {
  return Object.values(counts).map(({ column }) => column.facet);
}

/**
 * The values with a word that starts as typed and at least one paper, most papers first; all when nothing is
 * typed.
 */
function valuesLike({ column, countByValue }: FacetCounts, typed: string, limit: number) {
  const { facet, values } = column;
  const like = splitWords(typed).length === 0 ? [...values.keys()] : column.names().withWords(typed, true);
  return like
    .filter((number) => (countByValue[number] ?? 0) > 0 && values[number] !== noValue)
    .sort((a, b) => (isInOrder(facet) ? a - b : (countByValue[b] ?? 0) - (countByValue[a] ?? 0)))
    .slice(0, limit)
    .map((number) => {
      const value = values[number] ?? '';
      return {
        value,
        label: valueLabel(facet.key, value),
        detail: valueDetail(facet, value),
        count: countByValue[number] ?? 0,
      };
    });
}

/** Tells whether values come in the order of the facet, not the most frequent first. */
function isInOrder({ shape, compare }: Facet): boolean {
  return shape === 'range' || compare !== undefined;
}

/** The facet of a value, and the ancestors of a path, since last steps are often alike. */
export function valueDetail({ label, shape }: Facet, value: string): string {
  const above = shape === 'tree' ? treePath(value).slice(0, -1) : [];
  return [label, ...above].join(displaySeparator);
}
