import type { Dataset } from '../../paper/schema.ts';
import { findByLink } from '../query/find-link.ts';
import { searchableWords } from '../words.ts';
import { type AcronymTable, buildAcronymTable, otherSpellings } from './acronyms.ts';
import { buildDictionary, type Dictionary } from './dictionary.ts';
import { createCollector } from './occurrences.ts';
import { type TextField, type TextReader, textFields, textReader } from './paper-texts.ts';
import { buildPostings, type Postings } from './postings.ts';
import { createScorePool, type ScorePool } from './score-pool.ts';

/** The full-text index of a list. */
export interface TextIndex {
  /** The number of papers in the list. */
  readonly total: number;
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly acronyms: AcronymTable;
  readonly textOf: TextReader;
  readonly scorePool: ScorePool;
  /** The positions of the papers that have a typed URL, DOI or arXiv id; empty for other text. */
  readonly positionsByLink: (typed: string) => readonly number[];
}

/** How many papers to index between two yields. */
const papersPerStep = 20;

/**
 * Builds the text index. This is the slow part of opening a list, so it yields every few milliseconds; the
 * last step returns the index.
 */
export function* buildTextIndex(dataset: Dataset): Generator<void, TextIndex> {
  const total = dataset.papers.length;
  const textOf = textReader(dataset);
  const acronyms = buildAcronymTable(dataset.acronyms);
  const { occurrences, add } = createCollector(total, searchableWords);
  for (let position = 0; position < total; position += 1) {
    const texts = textFields.map((field) => [field, textOf(position, field)] as const);
    const acronym = otherSpellings(acronyms, texts.map(([, text]) => text).join('\n')).join('\n');
    add(position, { ...(Object.fromEntries(texts) as Record<TextField, string>), acronyms: acronym });
    if (position % papersPerStep === papersPerStep - 1) yield;
  }
  const dictionary = yield* buildDictionary(occurrences.wordIds.keys());
  const postings = yield* buildPostings(occurrences, dictionary);
  return {
    total,
    dictionary,
    postings,
    acronyms,
    textOf,
    scorePool: createScorePool(total),
    positionsByLink: (typed) => findByLink(dataset.papers, typed),
  };
}
