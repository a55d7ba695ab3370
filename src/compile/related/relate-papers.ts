import { reasonsFor, venueAndYear } from '../../paper/relation.ts';
import type { Page, Paper, RelatedPaper } from '../../paper/schema.ts';
import { compare } from '../diagnostics/reporter.ts';
import { type Features, weighFeatures } from './features.ts';
import { type Holders, holdersOf } from './inverted-index.ts';
import { listTerms } from './paper-terms.ts';
import { printedTerm } from './printed-term.ts';
import { createCensus } from './vocabulary.ts';

/** A paper before its neighbours are known. */
export type UnrelatedPaper = Omit<Paper, 'related'>;

const mostRelated = 5;
const mostTerms = 3;
/** Below this two papers have too little in common to be called related. */
const leastSimilarity = 0.14;
/** The same venue in the same year puts one of two equals first, and relates nothing by itself. */
const venueBonus = 0.03;
/** A word that makes less of the similarity is no reason to name. */
const leastTermShare = 0.03;

/**
 * Finds for every paper the ones most like it. Walks from each paper through the lists of those that share one of its features, as a search
 * engine answers a query. Equal ones stand in the order of their ids: the order of the papers does not matter.
 */
export function relatePapers(
  papers: readonly UnrelatedPaper[],
  pages: readonly Pick<Page, 'path' | 'body'>[],
): RelatedPaper[][] {
  const census = createCensus();
  const features = weighFeatures(papers, listTerms(papers, pages, census), census);
  const holders = holdersOf(features, census.names.length);
  const venues = papers.map(venueAndYear);
  const scores = new Float64Array(papers.length);

  return papers.map((paper, place) => {
    const own = features[place] ?? noFeatures;
    const found = scoreOthers(own, holders, scores);
    const near: Neighbour[] = [];
    for (const other of found) {
      const score = scores[other] ?? 0;
      scores[other] = 0;
      if (other === place || score < leastSimilarity) continue;
      const id = papers[other]?.id ?? '';
      const bonus = venues[place] !== null && venues[place] === venues[other] ? venueBonus : 0;
      insert(near, { other, id, score: score + bonus });
    }
    const ownWeights = new Map(
      near.length === 0 ? [] : own.numbers.map((number, index) => [number, own.weights[index] ?? 0]),
    );
    return near.flatMap(({ other, id }) => {
      const shared = sharedTerms(ownWeights, features[other] ?? noFeatures, census.names);
      const related = {
        id,
        terms: shared.map((term) => printedTerm(term, [paper.title, papers[other]?.title ?? ''])),
      };
      return isExplained(paper, papers[other] ?? paper, related) ? [related] : [];
    });
  });
}

interface Neighbour {
  readonly other: number;
  readonly id: string;
  readonly score: number;
}

const noFeatures: Features = { numbers: [], weights: [] };

/** Adds up what the others share with a paper, and names those who share anything. */
function scoreOthers({ numbers, weights }: Features, holders: Holders, scores: Float64Array): number[] {
  const found: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const own = weights[index] ?? 0;
    const end = holders.starts[number + 1] ?? 0;
    for (let place = holders.starts[number] ?? 0; place < end; place += 1) {
      const other = holders.papers[place] ?? 0;
      const before = scores[other] ?? 0;
      if (before === 0) found.push(other);
      scores[other] = before + own * (holders.weights[place] ?? 0);
    }
  }
  return found;
}

/** Puts a neighbour among the nearest, where it is one of them. */
function insert(near: Neighbour[], neighbour: Neighbour): void {
  const last = near[mostRelated - 1];
  if (last !== undefined && nearer(last, neighbour) < 0) return;
  const place = near.findIndex((other) => nearer(neighbour, other) < 0);
  near.splice(place === -1 ? near.length : place, 0, neighbour);
  near.length = Math.min(near.length, mostRelated);
}

function nearer(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || compare(a.id, b.id);
}

/** Tells whether a reader can be told a reason better than the same venue. */
function isExplained(paper: UnrelatedPaper, other: UnrelatedPaper, related: RelatedPaper): boolean {
  return reasonsFor(paper, other, related).some(({ kind }) => kind !== 'venue');
}

/** The words that two papers share, those that say the most first. */
function sharedTerms(
  own: ReadonlyMap<number, number>,
  { numbers, weights }: Features,
  names: readonly string[],
): string[] {
  return numbers
    .flatMap((number, index) => {
      const share = (own.get(number) ?? 0) * (weights[index] ?? 0);
      const term = names[number] ?? '';
      return share < leastTermShare || term.includes(' ') ? [] : [{ term, share }];
    })
    .sort((a, b) => b.share - a.share || compare(a.term, b.term))
    .slice(0, mostTerms)
    .map(({ term }) => term);
}
