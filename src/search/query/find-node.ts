import { and, type Bitset, bitsOf, countBits, difference, emptyBits, fullBits, or } from '../bitset.ts';
import type { WordTest } from '../exploration.ts';
import { mayStandFor } from '../text/acronyms.ts';
import { type AskedWord, type Forgiving, wordTest } from '../text/expand-word.ts';
import { keepPhrase } from '../text/find-phrase.ts';
import { findWord } from '../text/find-word.ts';
import { indexedFields } from '../text/occurrences.ts';
import { fieldBits } from '../text/postings.ts';
import type { TextIndex } from '../text/text-index.ts';
import { type FieldIndex, findField } from './find-field.ts';
import { wordFields } from './query-fields.ts';
import type { FieldNode, QueryNode, WordNode } from './query-node.ts';
import { phraseParts, type WordPart, wordParts } from './word-parts.ts';

/** A word that was asked for, and a test that tells whether a word of a text answers it. */
export interface WantedWord extends AskedWord {
  readonly answers: WordTest;
}

/** A query being answered. */
export interface Search {
  readonly fields: FieldIndex;
  readonly text: TextIndex;
  /** Where the text of the query ends: a word that ends there may go on. */
  readonly end: number;
  /** All words of the query. */
  readonly words: ReadonlySet<string>;
  readonly forgiving: Forgiving;
  /** Grows with every word that is looked for. */
  readonly wanted: WantedWord[];
}

/** What a part finds; without scores where it says nothing of how well. */
export interface PartFound {
  readonly bits: Bitset;
  readonly scores: Float32Array | null;
}

/** Of a query longer than any that is typed, such as a pasted abstract, the words after these must stand as they are. */
const mostForgiving = 30;

const anyField = fieldBits(indexedFields);
const acronymField = fieldBits(['acronyms']);

/** Looks for one part. What is negated neither scores nor explains a row. */
export function find(search: Search, node: QueryNode, wanted: boolean): PartFound {
  switch (node.kind) {
    case 'word':
      return findWordNode(search, node, wanted);
    case 'phrase':
      return findParts(search, phraseParts(node.text), { wanted, open: false, fields: anyField });
    case 'field':
      return join(
        search,
        node.values.map((value, place) => () => findValue(search, node, value, wanted, place)),
        or,
      );
    case 'not':
      return {
        bits: difference(fullBits(search.text.total), find(search, node.of, false).bits),
        scores: null,
      };
    case 'and':
      return join(
        search,
        node.of.map((part) => () => find(search, part, wanted)),
        and,
      );
    case 'or':
      return join(
        search,
        node.of.map((part) => () => find(search, part, wanted)),
        or,
      );
  }
}

/** Looks for what was typed in one: the address of a link, or words, of which the last may go on unless a sign ends it. */
function findWordNode(search: Search, { text, end }: WordNode, wanted: boolean): PartFound {
  const linked = search.fields.linking(text);
  if (linked.length > 0) return { bits: bitsOf(linked, search.text.total), scores: null };
  return findParts(search, wordParts(text), {
    wanted,
    open: end === search.end && /[\p{L}\p{N}\p{M}]$/u.test(text),
    fields: anyField,
  });
}

interface PartOptions {
  readonly wanted: boolean;
  /** Whether the last word may go on. */
  readonly open: boolean;
  /** Bits of the fields to look in. */
  readonly fields: number;
}

/** Looks for parts that must all be there. */
function findParts(search: Search, parts: readonly WordPart[], options: PartOptions): PartFound {
  return join(
    search,
    parts.map(
      (part, place) => () =>
        findPart(search, part, { ...options, open: options.open && place === parts.length - 1 }),
    ),
    and,
  );
}

/** Looks for one word, or for several that stand side by side. */
function findPart(
  search: Search,
  { words, exact }: WordPart,
  { wanted, open, fields }: PartOptions,
): PartFound {
  const { text } = search;
  const mercy = wanted && !exact && search.wanted.length < mostForgiving ? search.forgiving : 'none';
  const asked = words.map(
    (word, place): AskedWord => ({
      word,
      open: open && place === words.length - 1,
      forgiving: mercy,
      spellings: !exact && mayStandFor(text.acronyms, word, search.words),
    }),
  );
  if (wanted)
    search.wanted.push(
      ...asked.map((each) => ({ ...each, answers: wordTest(text.dictionary, text.acronyms, each) })),
    );
  const found = join(
    search,
    asked.map((each) => () => findWord(text, each, each.spellings ? fields : fields & ~acronymField)),
    and,
  );
  return words.length > 1 ? { ...found, bits: keepPhrase(text, found.bits, asked, fields) } : found;
}

function findValue(
  search: Search,
  { field, values, end }: FieldNode,
  value: string,
  wanted: boolean,
  place: number,
): PartFound {
  const open = end === search.end && place === values.length - 1;
  if (field === 'title' || field === 'name' || field === 'note') {
    const parts = /\s/u.test(value) ? phraseParts(value) : wordParts(value);
    return findParts(search, parts, { wanted, open, fields: fieldBits(wordFields[field]) });
  }
  const bits = findField(search.fields, field, value, open);
  if (bits !== null) return { bits, scores: null };
  return findParts(search, wordParts(`${field} ${value}`), { wanted, open: false, fields: anyField });
}

/** Joins the papers of several parts, one after the other, and what a paper scores in each. Where nothing is left, nothing more is looked for. */
function join(
  { text }: Search,
  parts: readonly (() => PartFound)[],
  merge: typeof and | typeof or,
): PartFound {
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

/** Adds scores to a sum, which it takes for its own; the scores are given back. */
function addScores(
  { scores: store }: TextIndex,
  sum: Float32Array | null,
  more: Float32Array | null,
): Float32Array | null {
  if (sum === null || more === null) return sum ?? more;
  for (let position = 0; position < sum.length; position += 1)
    sum[position] = (sum[position] ?? 0) + (more[position] ?? 0);
  store.giveBack(more);
  return sum;
}
