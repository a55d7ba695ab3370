import { authorsOf } from '../../paper/authors-of.ts';
import { type RelatedFacts, sectionsOf } from '../../paper/relation.ts';
import type { PaperTerms } from './paper-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The features that a paper may share with others, by id, and their weights. */
export interface Features {
  readonly featureIds: readonly number[];
  readonly weights: readonly number[];
}

/** The most that each kind can add to the similarity; words can add 1. */
const maxShares = { section: 0.5, affiliation: 0.3, author: 0.5, tag: 0.4 } as const;
/** Weight of a word in the notes, relative to one in the title. */
const noteWeight = 0.5;
/** Of long notes, only this many of the rarest words count. */
const maxNoteTerms = 16;

/** A value of a field, such as one of several authors, and its share of the field's weight. */
interface FieldValue {
  readonly key: string;
  /** The key of the parent section, whose rarity must not count twice. */
  readonly parent?: string;
  readonly share: number;
}

/**
 * Weights the features of each paper such that the dot product of two papers is their similarity. It is the
 * cosine of their words with tf-idf weights (Salton and Buckley, "Term-weighting approaches in automatic text
 * retrieval", 1988; Manning, Raghavan and Schütze, "Introduction to Information Retrieval", section 6.3),
 * plus, for each shared section, affiliation, author and tag, its rarity divided by the geometric mean of how
 * many of these each paper has.
 */
export function weighFeatures(
  papers: readonly RelatedFacts[],
  terms: readonly PaperTerms[],
  vocabulary: Vocabulary,
): readonly Features[] {
  const fieldValues = papers.map((paper) =>
    fieldValuesOf(paper).map((value) => ({ ...value, number: vocabulary.numberOf(value.key) })),
  );
  for (const own of fieldValues) for (const { number } of own) vocabulary.count(number);
  const maxRarity = Math.log(papers.length + 1);
  const rarities = Float64Array.from(vocabulary.counts, (count) => maxRarity - Math.log(count));
  const rarity = (number: number) => rarities[number] ?? 0;
  const isShared = (number: number) => (vocabulary.counts[number] ?? 0) > 1;
  return terms.map(({ title, notes }, paperIndex): Features => {
    const featureIds = [...title, ...mostInformative(notes.filter(isShared), rarity)];
    const weights = featureIds.map(
      (number, index) => rarity(number) * (index < title.length ? 1 : noteWeight),
    );
    const length = Math.hypot(...weights);
    for (const [index, weight] of weights.entries()) weights[index] = length === 0 ? 0 : weight / length;
    for (const { number, parent, share } of fieldValues[paperIndex] ?? []) {
      featureIds.push(number);
      weights.push(
        Math.sqrt(
          (share * (rarity(number) - (parent === undefined ? 0 : rarity(vocabulary.numberOf(parent))))) /
            maxRarity,
        ),
      );
    }
    return keepShared(featureIds, weights, isShared);
  });
}

/** Removes features without weight and those that no other paper has. */
function keepShared(
  featureIds: readonly number[],
  weights: readonly number[],
  isShared: (number: number) => boolean,
): Features {
  const kept: { featureIds: number[]; weights: number[] } = { featureIds: [], weights: [] };
  for (const [index, number] of featureIds.entries()) {
    const weight = weights[index] ?? 0;
    if (weight <= 0 || !isShared(number)) continue;
    kept.featureIds.push(number);
    kept.weights.push(weight);
  }
  return kept;
}

/** The rarest words of long notes. */
function mostInformative(
  featureIds: readonly number[],
  rarity: (number: number) => number,
): readonly number[] {
  return featureIds.length <= maxNoteTerms
    ? featureIds
    : featureIds.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, maxNoteTerms);
}

/** The values of a paper's fields. Their keys contain a space, so that none equals a word. */
function fieldValuesOf(paper: RelatedFacts): FieldValue[] {
  const named = (kind: Exclude<keyof typeof maxShares, 'section'>, values: readonly string[]): FieldValue[] =>
    [...new Set(values)]
      .sort()
      .map((value) => ({ key: `${kind} ${value}`, share: maxShares[kind] / values.length }));
  const paths = sectionsOf(paper);
  const sections = new Map(
    paths.flatMap((path) =>
      path.map((_, depth): [string, FieldValue] => {
        const key = (steps: number) => `section ${path.slice(0, steps).join('\n')}`;
        return [
          key(depth + 1),
          {
            key: key(depth + 1),
            ...(depth > 0 && { parent: key(depth) }),
            share: maxShares.section / paths.length,
          },
        ];
      }),
    ),
  );
  return [
    ...[...sections.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    ...named('affiliation', paper.affiliations),
    ...named('author', authorsOf(paper)),
    ...named('tag', paper.tags),
  ];
}
