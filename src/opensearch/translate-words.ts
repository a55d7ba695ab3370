import { maxFuzzyWords } from '../search/query/find-node.ts';
import type { WordPart } from '../search/query/word-parts.ts';
import { mayExpandAcronym } from '../search/text/acronyms.ts';
import { allowedTypos, pluralForms } from '../search/text/expand-word.ts';
import type { IndexedField } from '../search/text/occurrences.ts';
import { textFields } from '../search/text/paper-texts.ts';
import { boosts } from '../search/text/postings.ts';
import { allOf } from './combine-queries.ts';
import type { MultiMatch, Query } from './query-dsl.ts';
import type { Translation } from './translation.ts';

/** Where and how words are searched. */
export interface WordOptions {
  /** Whether they are wanted; those of an exclusion must be spelt exactly. */
  readonly positive: boolean;
  /** Whether the last word may be a prefix. */
  readonly mayBePrefix: boolean;
  readonly fields: readonly IndexedField[];
}

/** At most this many words of a field stand for one with a typo: engines refuse queries that are too long. */
const maxExpansions = 10;

/** How much other forms of a word count; the word itself counts 1. */
const prefixBoost = 0.7;
const pluralBoost = 0.8;
const typoBoost = 0.45;

/** Documents with all parts of a text. */
export function translateParts(
  translation: Translation,
  parts: readonly WordPart[],
  options: WordOptions,
): Query {
  return allOf(
    parts.flatMap((part, index) => {
      const mayBePrefix = options.mayBePrefix && index === parts.length - 1;
      return part.words.length === 0 ? [] : [translatePart(translation, part, { ...options, mayBePrefix })];
    }),
    [],
  );
}

function translatePart(translation: Translation, { words, exact }: WordPart, options: WordOptions): Query {
  const isInexact = options.positive && !exact && translation.countedWords < maxFuzzyWords;
  if (options.positive) translation.countedWords += words.length;
  const [word = ''] = words;
  if (words.length === 1) return translateWord(translation, word, exact, isInexact, options);
  const { mayBePrefix, fields } = options;
  const phrase = { query: words.join(' '), fields: weighted(fields.filter(isText)) };
  return { multi_match: { ...phrase, type: mayBePrefix ? 'phrase_prefix' : 'phrase' } };
}

/** One word: as it is, and, unless it must be exact, in its plural or singular and with typos. */
function translateWord(
  { terms, words, typos }: Translation,
  word: string,
  exact: boolean,
  isInexact: boolean,
  { mayBePrefix, fields: searched }: WordOptions,
): Query {
  const expandsAcronym = !exact && mayExpandAcronym(terms.acronyms, word, words);
  const fields = weighted(expandsAcronym ? searched : searched.filter(isText));
  const edits = !isInexact || typos === 'none' ? 0 : allowedTypos({ word, fuzziness: typos });
  const forms = isInexact ? pluralForms(word) : [];
  const alternatives: MultiMatch[] = [
    { query: word, fields, type: 'most_fields' },
    ...(mayBePrefix ? [{ query: word, fields, type: 'bool_prefix' as const, boost: prefixBoost }] : []),
    ...forms.map((form) => ({ query: form, fields, type: 'most_fields' as const, boost: pluralBoost })),
    ...(edits !== 0
      ? [
          {
            query: word,
            fields,
            type: 'most_fields' as const,
            fuzziness: edits,
            max_expansions: maxExpansions,
            boost: typoBoost,
          },
        ]
      : []),
  ];
  const queries = alternatives.map((multi_match) => ({ multi_match }));
  const [first, ...others] = queries;
  return first !== undefined && others.length === 0 ? first : { dis_max: { queries } };
}

function isText(field: IndexedField): boolean {
  return textFields.some((name) => name === field);
}

function weighted(fields: readonly IndexedField[]): readonly string[] {
  return fields.map((field) => `words.${field}^${boosts[field]}`);
}
