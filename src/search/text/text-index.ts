import type { Dataset } from '../../paper/schema.ts';
import { findableWords } from '../words.ts';
import { type AcronymTable, buildAcronymTable, otherForms } from './acronyms.ts';
import { buildDictionary, type Dictionary } from './dictionary.ts';
import { collectOccurrences } from './occurrences.ts';
import { type PaperTexts, textReader } from './paper-texts.ts';
import { layOutPostings, type Postings } from './postings.ts';

/** The words of a list, ready to be searched. */
export interface TextIndex {
  /** All papers of the list. */
  readonly total: number;
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly acronyms: AcronymTable;
  /** The searchable texts of a paper; null for a position that the list does not have. */
  readonly textsOf: (position: number) => PaperTexts | null;
  /** The title of a paper; empty for a position that the list does not have. */
  readonly titleOf: (position: number) => string;
}

/** How many papers are read between two pauses. */
const stretch = 20;

/**
 * Indexes the words of a list. This is the slow part of opening one, so it pauses every few milliseconds:
 * the browser goes on between, and the last step returns the index.
 */
export function* buildTextIndex(dataset: Dataset): Generator<void, TextIndex> {
  const total = dataset.papers.length;
  const textsOf = textReader(dataset);
  const acronyms = buildAcronymTable(dataset.acronyms);
  const { occurrences, add } = collectOccurrences(total, findableWords);
  for (let position = 0; position < total; position += 1) {
    const texts = textsOf(position);
    if (texts !== null) add(position, { ...texts, acronyms: otherForms(acronyms, Object.values(texts).join('\n')).join('\n') });
    if (position % stretch === stretch - 1) yield;
  }
  const dictionary = yield* buildDictionary(occurrences.words.keys());
  const postings = yield* layOutPostings(occurrences, dictionary);
  return { total, dictionary, postings, acronyms, textsOf, titleOf: (position) => dataset.papers[position]?.title ?? '' };
}
