import { addBit, and, type Bitset, countBits, difference, emptyBits, fullBits, or, positionsOf } from '../bitset.ts';
import type { WordTest } from '../exploration.ts';
import { once } from '../once.ts';
import { type AskedWord, wordTest } from '../text/expand-word.ts';
import { findWord } from '../text/find-word.ts';
import { type IndexedField, indexedFields } from '../text/occurrences.ts';
import { type TextField, textFields } from '../text/paper-texts.ts';
import { fieldBits } from '../text/postings.ts';
import type { TextIndex } from '../text/text-index.ts';
import { splitWords } from '../words.ts';
import { type FieldIndex, findField } from './find-field.ts';
import { parseQuery } from './parse-query.ts';
import { preferClose } from './prefer-close.ts';
import { wordFields } from './query-fields.ts';
import type { FieldNode, QueryNode } from './query-node.ts';
import { rankPapers } from './rank-papers.ts';
import { wordParts } from './word-parts.ts';

/** A word that was asked for, and a test that tells whether a word of a text answers it. */
export interface WantedWord extends AskedWord {
  readonly answers: WordTest;
}

/** The papers that a query asks for. */
export interface QueryHits {
  readonly bits: Bitset;
  /** Their positions, best first; in the list's own order where no words were asked for. */
  readonly order: () => Uint32Array;
  /** The words that were asked for, each with a test that tells whether a word of a text answers it. */
  readonly wanted: readonly WantedWord[];
}

/** Of a query longer than any that is typed, such as a pasted abstract, the words after these must stand as they are. */
const mostForgiving = 30;

const anyField = fieldBits(indexedFields);

interface Search {
  readonly fields: FieldIndex;
  readonly text: TextIndex;
  /** Where the text of the query ends: a word that ends there may go on. */
  readonly end: number;
  readonly forgiving: 'some' | 'more';
  readonly wanted: WantedWord[];
}

/** Finds what a query asks for (design, section 7); null when it asks for nothing. */
export function findPapers(fields: FieldIndex, text: TextIndex, query: string): QueryHits | null {
  const { root } = parseQuery(query);
  if (root === null) return null;
  const look = (forgiving: 'some' | 'more') => {
    const search: Search = { fields, text, end: query.length, forgiving, wanted: [] };
    return { ...find(search, root, true), wanted: search.wanted };
  };
  const strict = look('some');
  const { bits, scores, wanted } = countBits(strict.bits) > 0 ? strict : look('more');
  const rank = () => (scores === null ? positionsOf(bits) : preferClose(rankPapers(bits, scores), scores, text, wanted));
  return { bits, order: once(rank), wanted };
}

/** What a part finds; without scores where it says nothing of how well. */
interface PartFound {
  readonly bits: Bitset;
  readonly scores: Float32Array | null;
}

/** Looks for one part. What is negated neither scores nor explains a row. */
function find(search: Search, node: QueryNode, wanted: boolean): PartFound {
  switch (node.kind) {
    case 'word':
      return allOf(
        wordParts(node.text).map((part, place, parts) =>
          findPart(search, part, { wanted, open: node.end === search.end && place === parts.length - 1 }),
        ),
      );
    case 'phrase':
      return findPart(search, splitWords(node.text), { wanted, open: false, exact: true });
    case 'field':
      return anyOf(node.values.map((value, place) => findValue(search, node, value, wanted, place)));
    case 'not': {
      const { bits } = find(search, node.of, false);
      return { bits: difference(fullBits(search.text.total), bits), scores: null };
    }
    case 'and':
      return allOf(node.of.map((part) => find(search, part, wanted)));
    case 'or':
      return anyOf(node.of.map((part) => find(search, part, wanted)));
  }
}

interface PartOptions {
  readonly wanted: boolean;
  readonly open: boolean;
  readonly exact?: boolean;
  /** The only fields to look in. */
  readonly within?: readonly IndexedField[];
}

/** Looks for one word, or for several that stand side by side. */
function findPart(search: Search, words: readonly string[], { wanted, open, exact = false, within }: PartOptions): PartFound {
  const { text } = search;
  const asked = words.map(
    (word, place): AskedWord => ({
      word,
      open: open && place === words.length - 1,
      forgiving: wanted && !exact && words.length === 1 && search.wanted.length < mostForgiving ? search.forgiving : 'none',
    }),
  );
  if (wanted) for (const each of asked) search.wanted.push({ ...each, answers: wordTest(text.dictionary, text.acronyms, each) });
  const found = allOf(asked.map((each) => findWord(text, each, within === undefined ? anyField : fieldBits(within))));
  return words.length > 1 ? { ...found, bits: sideBySide(search, found.bits, words, open, within) } : found;
}

/** Keeps the papers in which the words stand side by side in one field. */
function sideBySide(
  { text }: Search,
  bits: Bitset,
  words: readonly string[],
  open: boolean,
  within: readonly string[] = textFields,
): Bitset {
  const wanted = ` ${words.join(' ')}${open ? '' : ' '}`;
  const fields = textFields.filter((field: TextField) => within.includes(field));
  const kept = emptyBits(text.total);
  for (const position of positionsOf(bits)) {
    const texts = text.textsOf(position);
    if (texts !== null && fields.some((field) => ` ${splitWords(texts[field]).join(' ')} `.includes(wanted))) addBit(kept, position);
  }
  return kept;
}

function findValue(search: Search, { field, values, end }: FieldNode, value: string, wanted: boolean, place: number): PartFound {
  const open = end === search.end && place === values.length - 1;
  if (field === 'title' || field === 'name' || field === 'note') {
    const within = wordFields[field];
    return allOf(
      wordParts(value).map((part, at, parts) => findPart(search, part, { wanted, within, open: open && at === parts.length - 1 })),
    );
  }
  const bits = findField(search.fields, field, value, open);
  if (bits !== null) return { bits, scores: null };
  return allOf(wordParts(`${field} ${value}`).map((part) => findPart(search, part, { wanted, open: false })));
}

function allOf(parts: readonly PartFound[]): PartFound {
  return join(parts, and);
}

function anyOf(parts: readonly PartFound[]): PartFound {
  return join(parts, or);
}

/** Joins the papers of several parts; what a paper scores in each adds up. */
function join([first, ...others]: readonly PartFound[], merge: (target: Bitset, other: Bitset) => void): PartFound {
  if (first === undefined) throw new Error('a part of a query has words');
  let { scores } = first;
  const bits = first.bits.slice();
  for (const other of others) {
    merge(bits, other.bits);
    scores = add(scores, other.scores);
  }
  return { bits, scores };
}

function add(a: Float32Array | null, b: Float32Array | null): Float32Array | null {
  if (a === null || b === null) return a ?? b;
  const sum = a.slice();
  for (let position = 0; position < sum.length; position += 1) sum[position] = (sum[position] ?? 0) + (b[position] ?? 0);
  return sum;
}
