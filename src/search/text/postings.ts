import { bump } from '../bump.ts';
import type { Dictionary } from './dictionary.ts';
import { type IndexedField, indexedFields, type Occurrences } from './occurrences.ts';

/**
 * The papers that contain each word: those of word number `w` start at `starts[w]` and end before `starts[w +
 * 1]`.
 */
export interface Postings {
  readonly starts: Uint32Array;
  /** Positions of papers, ascending for each word. */
  readonly papers: Uint32Array;
  /** The weight of the word in the paper, greater than 0. */
  readonly weights: Float32Array;
  /** The fields of the paper that contain it, one bit each. */
  readonly fields: Uint16Array;
}

/** The weight of each field. */
export const boosts: Readonly<Record<IndexedField, number>> = {
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

/**
 * BM25 parameters k1 (saturation of repeated words) and b (penalty for long texts); Robertson and Zaragoza,
 * 2009.
 */
const saturation = 1.2;
const lengthShare = 0.7;

const occurrencesPerStep = 50_000;

/** The bit set of some fields. */
export function fieldBits(names: readonly IndexedField[]): number {
  return names.reduce((bits, name) => bits | (1 << indexedFields.indexOf(name)), 0);
}

/**
 * Builds the weighted postings of every word: for each field BM25 without its idf, times the weight of the
 * field. Yields now and then.
 */
export function* buildPostings(occurrences: Occurrences, dictionary: Dictionary): Generator<void, Postings> {
  const { wordOf, paperOf, fieldOf, times, lengths } = occurrences;
  const numbers = Uint32Array.from(occurrences.wordIds.keys(), (text) => dictionary.numberOf.get(text) ?? 0);
  const ends = new Uint32Array(numbers.length + 1);
  for (let occurrence = 0; occurrence < wordOf.length; occurrence += 1)
    bump(ends, (numbers[wordOf.at(occurrence)] ?? 0) + 1);
  for (let number = 1; number < ends.length; number += 1)
    ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
  yield;
  const order = new Uint32Array(wordOf.length);
  for (let occurrence = 0; occurrence < wordOf.length; occurrence += 1) {
    order[bump(ends, numbers[wordOf.at(occurrence)] ?? 0)] = occurrence;
    if (occurrence % occurrencesPerStep === occurrencesPerStep - 1) yield;
  }
  const averageLengths = lengths.map(average);
  const postings = {
    starts: new Uint32Array(numbers.length + 1),
    papers: new Uint32Array(wordOf.length),
    weights: new Float32Array(wordOf.length),
    fields: new Uint16Array(wordOf.length),
  };
  let filled = -1;
  let before = -1;
  for (let index = 0; index < order.length; index += 1) {
    const occurrence = order[index] ?? 0;
    const number = numbers[wordOf.at(occurrence)] ?? 0;
    const position = paperOf.at(occurrence);
    if (number !== before || postings.papers[filled] !== position) {
      filled += 1;
      postings.papers[filled] = position;
    }
    for (; before < number; before += 1) postings.starts[before + 1] = filled;
    const field = fieldOf.at(occurrence);
    postings.fields[filled] = (postings.fields[filled] ?? 0) | (1 << field);
    const share = (lengths[field]?.[position] ?? 0) / (averageLengths[field] ?? 1);
    const weight = bm25(times.at(occurrence), share) * (boosts[indexedFields[field] ?? 'notePage'] ?? 1);
    postings.weights[filled] = (postings.weights[filled] ?? 0) + weight;
    if (index % occurrencesPerStep === occurrencesPerStep - 1) yield;
  }
  postings.starts.fill(filled + 1, before + 1);
  return { ...postings, papers: postings.papers.slice(0, filled + 1) };
}

/**
 * The BM25 term frequency of a word that occurs `times` times in a text; `length` is relative to the average.
 */
function bm25(times: number, length: number): number {
  return (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * length));
}

/** The average length of a field over the papers that have it. */
function average(lengths: Uint32Array): number {
  let sum = 0;
  let count = 0;
  for (const length of lengths) {
    sum += length;
    if (length > 0) count += 1;
  }
  return count === 0 ? 1 : sum / count;
}
