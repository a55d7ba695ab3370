import { bitsOf, difference, fullBits } from '../bitset.ts';
import type { WordTest } from '../exploration.ts';
import { mayExpandAcronym } from '../text/acronyms.ts';
import { type Fuzziness, type QueryWord, wordTest } from '../text/expand-word.ts';
import { filterByPhrase } from '../text/filter-by-phrase.ts';
import { findWord } from '../text/find-word.ts';
import { indexedFields } from '../text/occurrences.ts';
import { fieldBits } from '../text/postings.ts';
import type { TextIndex } from '../text/text-index.ts';
import { combine, type PartMatches } from './combine.ts';
import { type FieldIndex, findField } from './find-field.ts';
import { addOwnMatches } from './own-texts.ts';
import { isWordField, wordFields } from './query-fields.ts';
import type { FieldNode, QueryNode, WordNode } from './query-node.ts';
import { phraseParts, type WordPart, wordParts } from './word-parts.ts';

/** A word of the query, and a predicate that tells whether a word of a text matches it. */
export interface SearchedWord extends QueryWord {
  readonly matchesWord: WordTest;
}

/** The state of one search. */
export interface Search {
  readonly fields: FieldIndex;
  readonly text: TextIndex;
  /** The length of the query text: a word that ends there may be a prefix. */
  readonly end: number;
  /** All folded words of the query. */
  readonly words: ReadonlySet<string>;
  readonly fuzziness: Fuzziness;
  /** The words searched for so far. */
  readonly searchedWords: SearchedWord[];
}

/** Words after the first 30, in a pasted abstract for example, must match exactly. */
export const maxFuzzyWords = 30;

const anyField = fieldBits(indexedFields);
const acronymField = fieldBits(['acronyms']);

/**
 * Searches for one part of a query. `positive` is false inside a negation, where words neither score nor
 * explain a match.
 */
export function findNode(search: Search, node: QueryNode, positive: boolean): PartMatches {
  switch (node.kind) {
    case 'word':
      return findWordNode(search, node, positive);
    case 'phrase':
      return findParts(search, phraseParts(node.text), { positive, mayBePrefix: false, fields: anyField });
    case 'field':
      return combine(
        search.text,
        node.values.map((value, index) => () => findValue(search, node, value, positive, index)),
        'or',
      );
    case 'not':
      return {
        bits: difference(fullBits(search.text.total), findNode(search, node.of, false).bits),
        scores: null,
      };
    case 'and':
      return combine(
        search.text,
        node.of.map((part) => () => findNode(search, part, positive)),
        'and',
      );
    case 'or':
      return combine(
        search.text,
        node.of.map((part) => () => findNode(search, part, positive)),
        'or',
      );
  }
}

/** Searches for a URL or identifier, or for words; the last may be a prefix if it ends the query. */
function findWordNode(search: Search, { text, end }: WordNode, positive: boolean): PartMatches {
  const linked = search.text.positionsByLink(text);
  if (linked.length > 0) return { bits: bitsOf(linked, search.text.total), scores: null };
  return findParts(search, wordParts(text), {
    positive,
    mayBePrefix: end === search.end && /[\p{L}\p{N}\p{M}]$/u.test(text),
    fields: anyField,
  });
}

interface PartOptions {
  readonly positive: boolean;
  /** Whether the last word may be a prefix. */
  readonly mayBePrefix: boolean;
  /** The fields to search, as `fieldBits`. */
  readonly fields: number;
}

/** Searches for parts that must all match. */
function findParts(search: Search, parts: readonly WordPart[], options: PartOptions): PartMatches {
  return combine(
    search.text,
    parts.map(
      (part, index) => () =>
        findPart(search, part, {
          ...options,
          mayBePrefix: options.mayBePrefix && index === parts.length - 1,
        }),
    ),
    'and',
  );
}

/** Searches for one word, or for several side by side. */
function findPart(
  search: Search,
  { words, exact }: WordPart,
  { positive, mayBePrefix, fields }: PartOptions,
): PartMatches {
  const { text } = search;
  const fuzziness =
    positive && !exact && search.searchedWords.length < maxFuzzyWords ? search.fuzziness : 'exact';
  const queryWords = words.map(
    (word, index): QueryWord => ({
      word,
      mayBePrefix: mayBePrefix && index === words.length - 1,
      fuzziness,
      expandAcronym: !exact && mayExpandAcronym(text.acronyms, word, search.words),
    }),
  );
  const searchedWords = queryWords.map(
    (each): SearchedWord => ({ ...each, matchesWord: wordTest(text.dictionary, text.acronyms, each) }),
  );
  if (positive) search.searchedWords.push(...searchedWords);
  const found = combine(
    search.text,
    queryWords.map(
      (each) => () => findWord(text, each, each.expandAcronym ? fields : fields & ~acronymField),
    ),
    'and',
  );
  const filtered =
    words.length > 1 ? { ...found, bits: filterByPhrase(text, found.bits, queryWords, fields) } : found;
  return fields === anyField ? addOwnMatches(filtered, search.fields.marks, searchedWords) : filtered;
}

function findValue(
  search: Search,
  { field, values, end }: FieldNode,
  value: string,
  positive: boolean,
  index: number,
): PartMatches {
  const mayBePrefix = end === search.end && index === values.length - 1;
  if (isWordField(field)) {
    const parts = /\s/u.test(value) ? phraseParts(value) : wordParts(value);
    return findParts(search, parts, { positive, mayBePrefix, fields: fieldBits(wordFields[field]) });
  }
  const bits = findField(search.fields, field, value, mayBePrefix);
  if (bits !== null) return { bits, scores: null };
  return findParts(search, wordParts(`${field} ${value}`), {
    positive,
    mayBePrefix: false,
    fields: anyField,
  });
}
