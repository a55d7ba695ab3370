import { bump } from '../bump.ts';
import type { Dictionary } from './dictionary.ts';
import { type IndexedField, indexedFields, type Occurrences } from './occurrences.ts';

/** For every word, by its number, the papers that print it: those of word `w` stand from `starts[w]` up to `starts[w + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  /** Positions of papers, ascending within a word. */
  readonly papers: Uint32Array;
  /** How much the word says about the paper, greater than 0. */
  readonly weights: Float32Array;
  /** The fields in which the paper prints it, one bit each. */
  readonly fields: Uint16Array;
}

/** How much a word of a field counts. */
const boosts: Readonly<Record<IndexedField, number>> = {
  title: 6,
  name: 6,
  notes: 2,
  venue: 2,
  affiliations: 2,
  authors: 2,
  tags: 2,
  acronyms: 2,
  topics: 1,
  notePage: 1,
};

/** Of BM25: how soon more of the same word says nothing new, and how much a long text is held against it (Robertson and Zaragoza, 2009). */
const saturation = 1.2;
const lengthShare = 0.7;

const stretch = 50_000;

/** The bits of some fields. */
export function fieldBits(names: readonly IndexedField[]): number {
  return names.reduce((bits, name) => bits | (1 << indexedFields.indexOf(name)), 0);
}

/** Lays out the papers of every word, weighed: for each field BM25 without its idf, times the field's boost. Pauses now and then. */
export function* layOutPostings(occurrences: Occurrences, dictionary: Dictionary): Generator<void, Postings> {
  const { word, paper, field, times, lengths } = occurrences;
  const numbers = Uint32Array.from(occurrences.words.keys(), (text) => dictionary.numberOf.get(text) ?? 0);
  const ends = new Uint32Array(numbers.length + 1);
  for (let place = 0; place < word.length; place += 1) bump(ends, (numbers[word.at(place)] ?? 0) + 1);
  for (let number = 1; number < ends.length; number += 1)
    ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
  yield;
  const order = new Uint32Array(word.length);
  for (let place = 0; place < word.length; place += 1) {
    order[bump(ends, numbers[word.at(place)] ?? 0)] = place;
    if (place % stretch === stretch - 1) yield;
  }
  const usual = lengths.map(average);
  const postings = {
    starts: new Uint32Array(numbers.length + 1),
    papers: new Uint32Array(word.length),
    weights: new Float32Array(word.length),
    fields: new Uint16Array(word.length),
  };
  let filled = -1;
  let before = -1;
  for (let index = 0; index < order.length; index += 1) {
    const place = order[index] ?? 0;
    const number = numbers[word.at(place)] ?? 0;
    const position = paper.at(place);
    if (number !== before || postings.papers[filled] !== position) {
      filled += 1;
      postings.papers[filled] = position;
    }
    for (; before < number; before += 1) postings.starts[before + 1] = filled;
    const own = field.at(place);
    postings.fields[filled] = (postings.fields[filled] ?? 0) | (1 << own);
    const share = (lengths[own]?.[position] ?? 0) / (usual[own] ?? 1);
    const worth = weigh(times.at(place), share) * (boosts[indexedFields[own] ?? 'notePage'] ?? 1);
    postings.weights[filled] = (postings.weights[filled] ?? 0) + worth;
    if (index % stretch === stretch - 1) yield;
  }
  postings.starts.fill(filled + 1, before + 1);
  return { ...postings, papers: postings.papers.slice(0, filled + 1) };
}

/** BM25's share of a word that occurs so many times in a text so many times as long as usual. */
function weigh(times: number, length: number): number {
  return (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * length));
}

/** The usual length of a field among the papers that have it. */
function average(lengths: Uint32Array): number {
  let sum = 0;
  let count = 0;
  for (const length of lengths) {
    sum += length;
    if (length > 0) count += 1;
  }
  return count === 0 ? 1 : sum / count;
}
