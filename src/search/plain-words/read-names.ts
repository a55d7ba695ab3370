import * as plainMessages from '../../messages/plain-words/conditions.ts';
import type { Facet } from '../../paper/facets.ts';
import { valueLabel } from '../../paper/value-label.ts';
import type { FacetColumn, FacetIndex } from '../facet-index.ts';
import { formatField } from '../query/format-query.ts';
import type { Meaning, Reading } from './condition.ts';
import { maxNameLength, nameOf, nameTableOf } from './name-table.ts';
import { gapBefore, phraseAt, type Sentence } from './sentence.ts';
import { alternatives, beforeName, namedFacets, negations, smallWords, surveys } from './vocabulary.ts';

/** Facets that say what a paper is about, which its words say as well. */
const subjectFacets: ReadonlySet<Facet['key']> = new Set(['topic', 'tag']);

/** Values of one facet that a phrase names, or the text that some of its values contain. */
interface FoundNames {
  readonly column: FacetColumn;
  readonly values: readonly string[];
  /** The index of the word after them. */
  readonly after: number;
}

/** What of a list is needed to read names. */
export interface NamingList {
  readonly facets: FacetIndex;
  /** How many papers have a word in any text; null until the text index is ready. */
  readonly countOf: (word: string) => number | null;
}

/**
 * Reads values of the list's facets at a word: `by alibaba`, `at osdi or sosp`, `gpu sharing`, `not surveys`.
 */
export function readNamesAt(sentence: Sentence, at: number, list: NamingList): Reading | null {
  const { facets } = list;
  return excluded(sentence, at, facets) ?? marked(sentence, at, facets) ?? unmarked(sentence, at, list);
}

function excluded(sentence: Sentence, at: number, facets: FacetIndex): Reading | null {
  const start = phraseAt(sentence, at, negations);
  if (start === null) return null;
  const found = namesAt(sentence, at + start.length, columnsOf(facets, namedFacets));
  if (found === null) return excludedSurveys(sentence, at, start.length);
  const { label, detail, term } = meaningOf(found);
  const meaning = { label: plainMessages.not(label), detail, term: `-${term}` };
  return { length: found.after - at, meanings: [meaning] };
}

/** A list without a value for surveys still says “survey” in their titles. */
function excludedSurveys({ words }: Sentence, at: number, skipped: number): Reading | null {
  const name = nameOf([words[at + skipped]?.word ?? '']);
  if (!surveys.includes(name)) return null;
  const meaning = { label: plainMessages.not(name), detail: '', term: `-${name}` };
  return { length: skipped + 1, meanings: [meaning] };
}

/** A name after a word such as “by”, which may be a surname or the first word of an organisation. */
function marked(sentence: Sentence, at: number, facets: FacetIndex): Reading | null {
  const start = phraseAt(sentence, at, beforeName);
  if (start === null) return null;
  const from = at + start.length + Number(sentence.words[at + start.length]?.word === 'the');
  const columns = columnsOf(facets, start.value);
  const found = namesAt(sentence, from, columns) ?? shortNameAt(sentence, from, columns);
  if (found === null) return null;
  const isSubject = subjectFacets.has(found.column.facet.key);
  return { length: found.after - at, meanings: [isSubject ? orItsWords(found) : meaningOf(found)] };
}

/** A name without a word before it. One word alone must often mean the name; “papers” never does. */
function unmarked(sentence: Sentence, at: number, { facets, countOf }: NamingList): Reading | null {
  const found = namesAt(sentence, at, columnsOf(facets, namedFacets));
  if (found === null) return null;
  const { column, values, after } = found;
  if (sentence.words.slice(at, after).every(({ word }) => smallWords.has(word))) return null;
  if (after - at === 1) {
    const papers = column.totals[column.idOf.get(values[0] ?? '') ?? -1] ?? 0;
    const withWord = countOf(sentence.words[at]?.word ?? '') ?? 0;
    if (column.facet.key === 'author' || withWord > maxOtherUses * papers) return null;
  }
  return { length: after - at, meanings: [orItsWords(found)] };
}

/** A word that so many times as many papers have as have the name is a word like any other: “cluster”, not the venue. */
const maxOtherUses = 5;

/** The meaning of names whose words alone will do, too. */
function orItsWords(found: FoundNames): Meaning {
  return { ...meaningOf(found), orItsWords: true };
}

/** The longest name at a word, with further names of the same facet that are joined to it. */
function namesAt(sentence: Sentence, at: number, columns: readonly FacetColumn[]): FoundNames | null {
  const first = nameAt(sentence, at, columns);
  if (first === null) return null;
  const values = [...first.values];
  let { after } = first;
  for (;;) {
    const joined = phraseAt(sentence, after, alternatives)?.length ?? 0;
    const isList = joined > 0 || /[,/]/u.test(gapBefore(sentence, after));
    const next =
      isList && mayJoin(first.column, sentence, after)
        ? nameAt(sentence, after + joined, [first.column])
        : null;
    if (next === null) return { column: first.column, values: [...new Set(values)], after };
    values.push(...next.values);
    after = next.after;
  }
}

/** “And” joins alternatives only where a paper has one value: nobody asks for papers of two venues. */
function mayJoin({ facet }: FacetColumn, { words }: Sentence, at: number): boolean {
  return facet.holds === 'one' || words[at]?.word === 'or';
}

function nameAt({ words }: Sentence, at: number, columns: readonly FacetColumn[]): FoundNames | null {
  for (let length = Math.min(maxNameLength, words.length - at); length > 0; length -= 1) {
    const name = nameOf(words.slice(at, at + length).map(({ word }) => word));
    const names = surveys.includes(name) ? [name, ...surveys] : [name];
    for (const column of columns)
      for (const each of names) {
        const value = column.values[nameTableOf(column).whole.get(each) ?? -1];
        if (value !== undefined) return { column, values: [value], after: at + length };
      }
  }
  return null;
}

function shortNameAt({ words }: Sentence, at: number, columns: readonly FacetColumn[]): FoundNames | null {
  const word = words[at]?.word ?? '';
  const column = columns.find((each) => nameTableOf(each).short.has(word));
  return column === undefined ? null : { column, values: [word], after: at + 1 };
}

function columnsOf(facets: FacetIndex, keys: readonly string[]): FacetColumn[] {
  const columns = Object.values(facets);
  return keys.flatMap((key) => columns.find(({ facet }) => facet.key === key) ?? []);
}

function meaningOf({ column: { facet, idOf }, values }: FoundNames): Meaning & { readonly term: string } {
  const labels = values.map((value) => (idOf.has(value) ? valueLabel(facet.key, value) : capitalised(value)));
  return {
    label: plainMessages.either(labels),
    detail: facet.label,
    term: formatField(facet.key, values),
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
