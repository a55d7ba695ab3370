import { addAll, type Bitset, countBits, emptyBits } from '../bitset.ts';
import type { ListIndex } from '../list-index.ts';
import type { SearchedWord } from '../query/find-node.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { Condition } from './condition.ts';
import { findLooseWord } from './find-loose-word.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { SentenceWord } from './sentence.ts';
import { smallWords } from './vocabulary.ts';

/** A part of a sentence that a paper has or lacks: a word or a condition. */
export interface SentencePart {
  /** As typed. */
  readonly text: string;
  readonly bits: Bitset;
  /** How much it counts: the rarer, the more. */
  readonly weight: number;
  /** How well each paper has it, by position; null for a condition. */
  readonly scores: Float32Array | null;
  readonly searchedWords: readonly SearchedWord[];
}

/** A condition counts at least as much as a word that one paper in ten has. */
const minConditionWeight = 2.3;

/** The parts of a sentence: its conditions, and its words except small ones. */
export function partsOf(index: ListIndex, text: TextIndex, sentence: ReadSentence): SentencePart[] {
  const { conditions } = sentence;
  const strict = conditions.filter(({ orItsWords, sort }) => orItsWords !== true && sort === undefined);
  const taken = conditions.filter(({ orItsWords }) => orItsWords !== true);
  const free = sentence.words.filter(
    ({ word }, at) => !smallWords.has(word) && !taken.some((each) => covers(each, at)),
  );
  const all = new Set(sentence.words.map(({ word }) => word));
  const distinct = [...new Map(free.map((each) => [each.word, each])).values()];
  return [
    ...distinct.map((word) => wordPart(index, text, sentence, word, all)),
    ...strict.map((condition) => conditionPart(index, sentence, condition)),
  ];
}

function covers({ firstWord, afterWord }: Condition, at: number): boolean {
  return at >= firstWord && at < afterWord;
}

/** A word, which a paper also has if it has the facet value that the word names or helps to name. */
function wordPart(
  index: ListIndex,
  text: TextIndex,
  sentence: ReadSentence,
  { word, start, end }: SentenceWord,
  all: ReadonlySet<string>,
): SentencePart {
  const { bits, scores, searchedWords } = findLooseWord(text, word, all);
  for (const condition of sentence.conditions)
    if (condition.orItsWords === true && start >= condition.start && end <= condition.end)
      addAll(bits, bitsOfTerm(index, condition.term));
  return { text: sentence.text.slice(start, end), bits, weight: rarity(index, bits), scores, searchedWords };
}

function conditionPart(
  index: ListIndex,
  { text }: ReadSentence,
  { start, end, term }: Condition,
): SentencePart {
  const bits = bitsOfTerm(index, term);
  const weight = Math.max(minConditionWeight, rarity(index, bits));
  return { text: text.slice(start, end), bits, weight, scores: null, searchedWords: [] };
}

function bitsOfTerm(index: ListIndex, term: string | null): Bitset {
  return (term === null ? null : index.hits(term)?.bits) ?? emptyBits(index.total);
}

/** The weight of a part by the number of papers that have it, as the search weighs words. */
function rarity({ total }: ListIndex, bits: Bitset): number {
  const count = countBits(bits);
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}
