import { reasonsFor, venueAndYear } from '../../paper/relation.ts';
import type { Page, Paper, RelatedPaper } from '../../paper/schema.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import { type Features, weighFeatures } from './features.ts';
import { createInvertedIndex, type InvertedIndex } from './inverted-index.ts';
import { termsOfPapers } from './paper-terms.ts';
import { spellingOf, spellingsIn } from './spelling-in-titles.ts';
import { createVocabulary } from './vocabulary.ts';

/** A paper before its related papers are known. */
export type PaperWithoutRelated = Omit<Paper, 'related' | 'printedLines'>;

const maxRelated = 5;
const maxTerms = 3;
/** Papers less similar than this are not related. */
const minSimilarity = 0.14;
/** For the same venue and year: added after the threshold, so that it only orders papers already similar. */
const venueBonus = 0.03;
/** A word that contributes less than this to the similarity is not shown as a reason. */
const minTermShare = 0.03;

/**
 * Finds the papers most similar to each paper, with an inverted index of features, like a search engine. Ties
 * are in order of ids, so that the order of papers has no effect. The result is parallel to `papers`.
 */
export function relatePapers(
  papers: readonly PaperWithoutRelated[],
  pages: readonly Pick<Page, 'path' | 'body'>[],
): RelatedPaper[][] {
  const vocabulary = createVocabulary();
  const features = weighFeatures(papers, termsOfPapers(papers, pages, vocabulary), vocabulary);
  const invertedIndex = createInvertedIndex(features, vocabulary.names.length);
  const venues = papers.map(venueAndYear);
  const spellings = papers.map(({ title }) => spellingsIn(title));
  // Both are zero again after each paper.
  const scores = new Float64Array(papers.length);
  const ownWeights = new Float64Array(vocabulary.names.length);

  return papers.map((paper, index) => {
    const featuresOfPaper = features[index] ?? noFeatures;
    const found = scoreOthers(featuresOfPaper, invertedIndex, scores);
    const nearest: Neighbour[] = [];
    for (const other of found) {
      const score = scores[other] ?? 0;
      scores[other] = 0;
      if (other === index || score < minSimilarity) continue;
      const id = papers[other]?.id ?? '';
      const bonus = venues[index] !== null && venues[index] === venues[other] ? venueBonus : 0;
      insert(nearest, { other, id, score: score + bonus });
    }
    if (nearest.length === 0) return [];
    for (const [position, number] of featuresOfPaper.featureIds.entries())
      ownWeights[number] = featuresOfPaper.weights[position] ?? 0;
    const related = nearest.flatMap(({ other, id }) => {
      const shared = sharedTerms(ownWeights, features[other] ?? noFeatures, vocabulary.names);
      const spelt = [...(spellings[index] ?? []), ...(spellings[other] ?? [])];
      const one = { id, terms: shared.map((term) => spellingOf(term, spelt)) };
      return hasReason(paper, papers[other] ?? paper, one) ? [one] : [];
    });
    for (const number of featuresOfPaper.featureIds) ownWeights[number] = 0;
    return related;
  });
}

interface Neighbour {
  readonly other: number;
  readonly id: string;
  readonly score: number;
}

const noFeatures: Features = { featureIds: [], weights: [] };

/** Adds the paper's similarity to every other paper to `scores`; returns the papers that share a feature. */
function scoreOthers(
  { featureIds, weights }: Features,
  invertedIndex: InvertedIndex,
  scores: Float64Array,
): number[] {
  const found: number[] = [];
  for (let index = 0; index < featureIds.length; index += 1) {
    const number = featureIds[index] ?? 0;
    const weight = weights[index] ?? 0;
    const end = invertedIndex.starts[number + 1] ?? 0;
    for (let position = invertedIndex.starts[number] ?? 0; position < end; position += 1) {
      const other = invertedIndex.papers[position] ?? 0;
      const score = scores[other] ?? 0;
      if (score === 0) found.push(other);
      scores[other] = score + weight * (invertedIndex.weights[position] ?? 0);
    }
  }
  return found;
}

/** Inserts a neighbour if it is among the nearest. */
function insert(nearest: Neighbour[], neighbour: Neighbour): void {
  const last = nearest[maxRelated - 1];
  if (last !== undefined && byNearness(last, neighbour) < 0) return;
  const index = nearest.findIndex((other) => byNearness(neighbour, other) < 0);
  nearest.splice(index === -1 ? nearest.length : index, 0, neighbour);
  nearest.length = Math.min(nearest.length, maxRelated);
}

function byNearness(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || compareCodeUnits(a.id, b.id);
}

/** Tells whether there is a better reason than the same venue, such as a shared word. */
function hasReason(paper: PaperWithoutRelated, other: PaperWithoutRelated, related: RelatedPaper): boolean {
  if (related.terms.length > 0) return true;
  return reasonsFor(paper, other, related).some(({ kind }) => kind !== 'venue');
}

/** The words that contribute most to the similarity of two papers, in that order. */
function sharedTerms(
  ownWeights: Float64Array,
  { featureIds, weights }: Features,
  names: readonly string[],
): string[] {
  const shared: { readonly term: string; readonly share: number }[] = [];
  for (const [index, number] of featureIds.entries()) {
    const share = (ownWeights[number] ?? 0) * (weights[index] ?? 0);
    if (share < minTermShare) continue;
    const term = names[number] ?? '';
    if (isWord(term)) shared.push({ term, share });
  }
  return shared
    .sort((a, b) => b.share - a.share || compareCodeUnits(a.term, b.term))
    .slice(0, maxTerms)
    .map(({ term }) => term);
}

/** Tells words from facts, such as an author, whose keys contain a space. */
function isWord(term: string): boolean {
  return !term.includes(' ');
}
