import type { Sort, View } from '../../view/view.ts';
import { hasBit } from '../bitset.ts';
import type { Match } from '../exploration.ts';
import { explore } from '../explore.ts';
import { facetsIn } from '../facet-index.ts';
import type { ListIndex } from '../list-index.ts';
import { formatQuery } from '../query/format-query.ts';
import { matchOfWords } from '../query/match-of.ts';
import { parseQuery } from '../query/parse-query.ts';
import { conjuncts, group } from '../query/query-node.ts';
import { bestOf } from '../suggestions/best-of.ts';
import { readSentence } from './read-sentence.ts';
import { partsOf, type SentencePart } from './sentence-parts.ts';

/** A paper that has a part of what a query asks for. */
export interface ClosestPaper {
  readonly position: number;
  /** What it lacks, as typed. */
  readonly lacks: readonly string[];
  readonly match: Match;
}

interface Candidate {
  readonly position: number;
  readonly score: number;
  readonly lackCount: number;
  /** Its place in the order that the sentence asks for; 0 if it asks for none. */
  readonly place: number;
}

/** A close paper has at least this share of the weight of what is asked for. */
const minShare = 0.25;
/** How much a word's search score, higher in the title, counts beside its weight. */
const scoreShare = 1 / 6;

/**
 * For a query that finds nothing: the papers that have the most of what it asks for, best first. The filters
 * of the view and the terms of the query language must hold; small words do not count.
 */
export function closestPapers(index: ListIndex, view: View, limit: number): ClosestPaper[] {
  const text = index.textSearch()?.index;
  if (text === undefined) return [];
  const sentence = readSentence(view.query, index);
  const parts = partsOf(index, text, sentence);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (parts.length === 0) return [];
  const hasWords = parts.some(isWord);
  const placeOf = placesOf(
    index,
    sentence.conditions.flatMap(({ sort }) => sort ?? []),
  );
  const candidates: Candidate[] = [];
  for (const position of rowsWithoutWords(index, view)) {
    const has = parts.filter(({ bits }) => hasBit(bits, position));
    const weight = has.reduce((sum, part) => sum + part.weight, 0);
    if (weight < total * minShare || (hasWords && !has.some(isWord))) continue;
    candidates.push({
      position,
      score: weight + scoreShare * has.reduce((sum, { scores }) => sum + (scores?.[position] ?? 0), 0),
      lackCount: parts.length - has.length,
      place: placeOf(position),
    });
  }
  const best = bestOf(candidates, limit, byCloseness);
  for (const { scores } of parts) if (scores !== null) text.scorePool.release(scores);
  return best.map(({ position }) => {
    const has = (part: SentencePart) => hasBit(part.bits, position);
    const words = parts.filter(has).flatMap(({ searchedWords }) => searchedWords);
    return {
      position,
      lacks: parts.filter((part) => !has(part)).map((part) => part.text),
      match: matchOfWords(text, position, words, index.marks[position]),
    };
  });
}

function isWord({ scores }: SentencePart): boolean {
  return scores !== null;
}

/** Papers that lack nothing come first; where the sentence asks for an order, fewer lacks go before it. */
function byCloseness(a: Candidate, b: Candidate): number {
  const isOrdered = a.place !== b.place;
  if (a.lackCount !== b.lackCount && (isOrdered || a.lackCount * b.lackCount === 0))
    return a.lackCount - b.lackCount;
  return a.place - b.place || b.score - a.score;
}

function placesOf({ orders }: ListIndex, [sort]: readonly Sort[]): (position: number) => number {
  if (sort === undefined) return () => 0;
  const { rankOf, rankCount } = orders.ranks(sort.key);
  return (position) => {
    const rank = rankOf[position] ?? rankCount;
    return sort.descending && rank < rankCount ? -rank : rank;
  };
}

/** The papers that pass the filters of a view and the terms of the query language in its query. */
function rowsWithoutWords(index: ListIndex, view: View): Uint32Array {
  const parts = conjuncts(parseQuery(view.query, facetsIn(index.facets)).root);
  const terms = parts.filter(({ kind }) => kind !== 'word');
  return explore(index, { ...view, query: `${formatQuery(group('and', terms))} ` }).rows;
}
