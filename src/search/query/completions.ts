import { type Facet, type FacetKey, noValue, pathSeparator, treePath } from '../../paper/facets.ts';
import { valueLabel } from '../../paper/value-label.ts';
import { splitWords } from '../../paper/words.ts';
import type { Exploration, FacetCounts } from '../exploration.ts';
import { printField, printValue } from './print-query.ts';
import { facetsOf, fieldCalled, queryFields } from './query-fields.ts';

/** A way to go on with what is being typed. */
export interface Completion {
  /** What it would be: `venue:` or `OSDI`. */
  readonly label: string;
  /** The facet of a value, or what a field asks for. */
  readonly detail: string;
  /** How many papers a value would show; null for a field, and where the value leaves papers out or joins others. */
  readonly count: number | null;
  /** The query with it in its place, up to the caret and behind it. */
  readonly before: string;
  readonly after: string;
}

/** Shorter beginnings begin too much. */
const shortestWord = 2;
const mostValues = 8;
const mostMixed = 6;

/** Facets whose values are worth a look before any field is named. */
const mixedFacets: readonly FacetKey[] = ['venue', 'topic', 'affil', 'author', 'tag', 'award'];

const typedField =
  /(?<=^|[\s(])-?(?<name>\p{L}+):(?<earlier>(?:(?:"[^"]*"|[^\s(),"]+),)*)(?<value>"[^"]*|[^\s(),"]*)$/u;
const typedWord = /(?<=^|[\s(])-?(?<word>[^\s(),":-][^\s(),":]*)$/u;

/** What the values of the facets would show beside a query. */
export type CountsBeside = (query: string) => Exploration['counts'];

/**
 * Lists ways to complete the word before the caret: fields by name, and values of facets, the most frequent first. Empty where nothing fits.
 * A value's count is what it would show beside the rest of the query, since it takes the place of what is typed.
 */
export function completionsFor(countsBeside: CountsBeside, text: string, caret: number): Completion[] {
  const [before, after] = [text.slice(0, caret), text.slice(caret)];
  if (/^[^\s)]/u.test(after)) return [];
  const field = typedField.exec(before);
  if (field !== null) return fieldCompletions(countsBeside, field, after);
  const word = typedWord.exec(before);
  const typed = word?.groups?.word ?? '';
  if (word === null || typed.length < shortestWord) return [];
  const rest = before.slice(0, word.index);
  const start = before.slice(0, before.length - typed.length);
  const names = queryFields.filter(({ field: name }) => name.startsWith(typed.toLowerCase()));
  const fields = names.map(({ field: name, help }) => ({
    label: `${name}:`,
    detail: help,
    count: null,
    before: `${start}${name}:`,
    after,
  }));
  const end = after.trimStart();
  const values = mixedValues(countsBeside(`${rest} ${after}`), typed).map((each) => ({
    ...each,
    count: start === rest ? each.count : null,
    before: `${start}${printField(each.key, [each.value])} `,
    after: end,
  }));
  return [...fields, ...values].slice(0, mostMixed);
}

function fieldCompletions(
  countsBeside: CountsBeside,
  { 0: whole, index, input, groups }: RegExpExecArray,
  after: string,
): Completion[] {
  const { name = '', earlier = '', value = '' } = groups ?? {};
  const field = fieldCalled(name);
  const keys = field === undefined ? [] : facetsOf(field);
  if (keys.length === 0) return [];
  const negated = whole.startsWith('-') || field === 'no';
  const start = input.slice(0, input.length - value.length);
  const counts = countsBeside(`${input.slice(0, index)} ${after}`);
  const fitting = keys.flatMap((key) => valuesLike(counts[key], value.replace(/^"/u, ''), mostValues));
  return fitting.slice(0, mostValues).map((each) => ({
    ...each,
    count: negated || earlier !== '' ? null : each.count,
    before: `${start}${printValue(each.value)} `,
    after: after.trimStart(),
  }));
}

function mixedValues(counts: Exploration['counts'], typed: string) {
  return mixedFacets
    .flatMap((key) => valuesLike(counts[key], typed, mostMixed).map((each) => ({ ...each, key })))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostMixed);
}

/** The values with a word that begins as typed, which show at least one paper, the most first; all when nothing is typed. */
function valuesLike({ column, numbers }: FacetCounts, typed: string, most: number) {
  const { facet, values } = column;
  const like = splitWords(typed).length === 0 ? [...values.keys()] : column.names().having(typed, true);
  return like
    .filter((number) => (numbers[number] ?? 0) > 0 && values[number] !== noValue)
    .sort((a, b) => (facet.shape === 'range' ? a - b : (numbers[b] ?? 0) - (numbers[a] ?? 0)))
    .slice(0, most)
    .map((number) => {
      const value = values[number] ?? '';
      return {
        value,
        label: valueLabel(facet.key, value),
        detail: valueDetail(facet, value),
        count: numbers[number] ?? 0,
      };
    });
}

/** The facet of a value; of a path also what it lies below, since last steps are often alike. */
export function valueDetail({ label, shape }: Facet, value: string): string {
  const above = shape === 'tree' ? treePath(value).slice(0, -1) : [];
  return [label, ...above].join(pathSeparator);
}
