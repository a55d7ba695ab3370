import type { Dataset } from '../../paper/schema.ts';
import { findableWords } from '../words.ts';
import { type AcronymTable, buildAcronymTable, otherForms } from './acronyms.ts';
import { buildDictionary, type Dictionary } from './dictionary.ts';
import { collectOccurrences } from './occurrences.ts';
import { type TextField, type TextReader, textFields, textReader } from './paper-texts.ts';
import { layOutPostings, type Postings } from './postings.ts';
import { createScoreStore, type ScoreStore } from './score-store.ts';

/** The words of a list, ready to be searched. */
export interface TextIndex {
  /** All papers of the list. */
  readonly total: number;
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly acronyms: AcronymTable;
  readonly textOf: TextReader;
  readonly scores: ScoreStore;
}

/** How many papers are read between two pauses. */
const stretch = 20;

/**
 * Indexes the words of a list. This is the slow part of opening one, so it pauses every few milliseconds:
 * the browser goes on between, and the last step returns the index.
 */
export function* buildTextIndex(dataset: Dataset): Generator<void, TextIndex> {
  const total = dataset.papers.length;
  const textOf = textReader(dataset);
  const acronyms = buildAcronymTable(dataset.acronyms);
  const { occurrences, add } = collectOccurrences(total, findableWords);
  for (let position = 0; position < total; position += 1) {
    const texts = textFields.map((field) => [field, textOf(position, field)] as const);
    const acronym = otherForms(acronyms, texts.map(([, text]) => text).join('\n')).join('\n');
    add(position, { ...(Object.fromEntries(texts) as Record<TextField, string>), acronyms: acronym });
    if (position % stretch === stretch - 1) yield;
  }
  const dictionary = yield* buildDictionary(occurrences.words.keys());
  const postings = yield* layOutPostings(occurrences, dictionary);
  return { total, dictionary, postings, acronyms, textOf, scores: createScoreStore(total) };
}
