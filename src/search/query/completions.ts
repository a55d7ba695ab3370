import { type FacetKey, facets, noValue } from '../../paper/facets.ts';
import { valueLabel } from '../../paper/value-label.ts';
import type { Exploration, FacetCounts } from '../exploration.ts';
import { splitWords } from '../words.ts';
import { printField } from './print-query.ts';
import { fieldCalled, type QueryField, queryFields } from './query-fields.ts';

/** A way to go on with what is being typed. */
export interface Completion {
  /** What it would be: `venue:` or `OSDI`. */
  readonly label: string;
  /** The facet of a value, or what a field asks for. */
  readonly detail: string;
  /** How many papers a value would show; null for a field. */
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

const typedField = /(?<=^|[\s(])-?(?<name>\p{L}+):(?<earlier>(?:(?:"[^"]*"|[^\s(),"]+),)*)(?<value>"[^"]*|[^\s(),"]*)$/u;
const typedWord = /(?<=^|[\s(])-?(?<word>[^\s(),":-][^\s(),":]*)$/u;

/** Lists ways to complete the word before the caret: fields by name, and values of facets, the most frequent first. Empty where nothing fits. */
export function completionsFor(counts: Exploration['counts'], text: string, caret: number): Completion[] {
  const [before, after] = [text.slice(0, caret), text.slice(caret)];
  if (/^[^\s)]/u.test(after)) return [];
  const field = typedField.exec(before);
  if (field !== null) return fieldCompletions(counts, field, before, after);
  const typed = typedWord.exec(before)?.groups?.word ?? '';
  if (typed.length < shortestWord) return [];
  const start = before.slice(0, before.length - typed.length);
  const names = queryFields.filter(({ field: name }) => name.startsWith(typed.toLowerCase()));
  const fields = names.map(({ field: name, help }) => ({
    label: `${name}:`,
    detail: help,
    count: null,
    before: `${start}${name}:`,
    after,
  }));
  return [...fields, ...mixedValues(counts, typed, start, after)].slice(0, mostMixed);
}

function fieldCompletions(counts: Exploration['counts'], { groups }: RegExpExecArray, before: string, after: string): Completion[] {
  const { name = '', earlier = '', value = '' } = groups ?? {};
  const field = fieldCalled(name);
  const key = field === undefined ? null : facetOf(field);
  if (key === null) return [];
  const start = before.slice(0, before.length - name.length - 1 - earlier.length - value.length);
  const typed = value.replace(/^"/u, '');
  return valuesLike(counts[key], typed, mostValues).map((each) => {
    const [, written = ''] = printField('', [each.value]).split(/:(.*)/su);
    return { ...each, before: `${start}${name}:${earlier}${written} `, after: after.trimStart() };
  });
}

function mixedValues(counts: Exploration['counts'], typed: string, start: string, after: string): Completion[] {
  return mixedFacets
    .flatMap((key) =>
      valuesLike(counts[key], typed, mostMixed).map((each) => ({
        ...each,
        before: `${start}${printField(key, [each.value])} `,
        after: after.trimStart(),
      })),
    )
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
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
      return { value, label: valueLabel(facet.key, value), detail: facet.label, count: numbers[number] ?? 0 };
    });
}

/** The facet whose values a field takes; null for fields of words. */
function facetOf(field: QueryField): FacetKey | null {
  if (field === 'is') return 'kind';
  if (field === 'no') return 'has';
  return facets.find(({ key }) => key === field)?.key ?? null;
}
