import { and, type Bitset, bitsOf, countBits, difference, emptyBits, fullBits, or } from '../bitset.ts';
import type { WordTest } from '../exploration.ts';
import { mayExpandAcronym } from '../text/acronyms.ts';
import { type Fuzziness, type QueryWord, wordTest } from '../text/expand-word.ts';
import { filterByPhrase } from '../text/filter-by-phrase.ts';
import { findWord } from '../text/find-word.ts';
import { indexedFields } from '../text/occurrences.ts';
import { fieldBits } from '../text/postings.ts';
import type { TextIndex } from '../text/text-index.ts';
import { type FieldIndex, findField } from './find-field.ts';
import { wordFields } from './query-fields.ts';
import type { FieldNode, QueryNode, WordNode } from './query-node.ts';
import { phraseParts, type WordPart, wordParts } from './word-parts.ts';

/** A word of the query, and the test whether a word of a text matches it. */
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

/** The papers that match a part, and their scores; null when it does not rank papers. */
export interface PartMatches {
  readonly bits: Bitset;
  readonly scores: Float32Array | null;
}

/** Words after the first 30, in a pasted abstract for example, must match exactly. */
const maxFuzzyWords = 30;

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
      return findParts(search, phraseParts(node.text), { positive, open: false, fields: anyField });
    case 'field':
      return combine(
        search,
        node.values.map((value, index) => () => findValue(search, node, value, positive, index)),
        or,
      );
    case 'not':
      return {
        bits: difference(fullBits(search.text.total), findNode(search, node.of, false).bits),
        scores: null,
      };
    case 'and':
      return combine(
        search,
        node.of.map((part) => () => findNode(search, part, positive)),
        and,
      );
    case 'or':
      return combine(
        search,
        node.of.map((part) => () => findNode(search, part, positive)),
        or,
      );
  }
}

/** Searches for an address, or for words, the last of which may be a prefix if it ends the query. */
function findWordNode(search: Search, { text, end }: WordNode, positive: boolean): PartMatches {
  const linked = search.fields.positionsByLink(text);
  if (linked.length > 0) return { bits: bitsOf(linked, search.text.total), scores: null };
  return findParts(search, wordParts(text), {
    positive,
    open: end === search.end && /[\p{L}\p{N}\p{M}]$/u.test(text),
    fields: anyField,
  });
}

interface PartOptions {
  readonly positive: boolean;
  /** Whether the last word may be a prefix. */
  readonly open: boolean;
  /** The fields to search, as `fieldBits`. */
  readonly fields: number;
}

/** Searches for parts that must all match. */
function findParts(search: Search, parts: readonly WordPart[], options: PartOptions): PartMatches {
  return combine(
    search,
    parts.map(
      (part, index) => () =>
        findPart(search, part, { ...options, open: options.open && index === parts.length - 1 }),
    ),
    and,
  );
}

/** Searches for one word, or for several side by side. */
function findPart(
  search: Search,
  { words, exact }: WordPart,
  { positive, open, fields }: PartOptions,
): PartMatches {
  const { text } = search;
  const fuzziness =
    positive && !exact && search.searchedWords.length < maxFuzzyWords ? search.fuzziness : 'none';
  const queryWords = words.map(
    (word, index): QueryWord => ({
      word,
      open: open && index === words.length - 1,
      fuzziness,
      expandAcronym: !exact && mayExpandAcronym(text.acronyms, word, search.words),
    }),
  );
  if (positive)
    search.searchedWords.push(
      ...queryWords.map((each) => ({ ...each, matchesWord: wordTest(text.dictionary, text.acronyms, each) })),
    );
  const found = combine(
    search,
    queryWords.map(
      (each) => () => findWord(text, each, each.expandAcronym ? fields : fields & ~acronymField),
    ),
    and,
  );
  return words.length > 1 ? { ...found, bits: filterByPhrase(text, found.bits, queryWords, fields) } : found;
}

function findValue(
  search: Search,
  { field, values, end }: FieldNode,
  value: string,
  positive: boolean,
  index: number,
): PartMatches {
  const open = end === search.end && index === values.length - 1;
  if (field === 'title' || field === 'name' || field === 'note') {
    const parts = /\s/u.test(value) ? phraseParts(value) : wordParts(value);
    return findParts(search, parts, { positive, open, fields: fieldBits(wordFields[field]) });
  }
  const bits = findField(search.fields, field, value, open);
  if (bits !== null) return { bits, scores: null };
  return findParts(search, wordParts(`${field} ${value}`), { positive, open: false, fields: anyField });
}

/**
 * Combines the papers of several parts, and adds up their scores. With `and`, stops once no papers are left.
 */
function combine(
  { text }: Search,
  parts: readonly (() => PartMatches)[],
  merge: typeof and | typeof or,
): PartMatches {
  const bits = merge === and || parts.length === 0 ? fullBits(text.total) : emptyBits(text.total);
  let scores: Float32Array | null = null;
  for (const part of parts) {
    const found = part();
    merge(bits, found.bits);
    scores = addScores(text, scores, found.scores);
    if (merge === and && countBits(bits) === 0) break;
  }
  return { bits, scores };
}

/** Adds `more` to `sum` in place, and releases `more`. */
function addScores(
  { scorePool }: TextIndex,
  sum: Float32Array | null,
  more: Float32Array | null,
): Float32Array | null {
  if (sum === null || more === null) return sum ?? more;
  for (let position = 0; position < sum.length; position += 1)
    sum[position] = (sum[position] ?? 0) + (more[position] ?? 0);
  scorePool.release(more);
  return sum;
}
