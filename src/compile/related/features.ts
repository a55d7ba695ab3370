import { authorsOf } from '../../paper/authors-of.ts';
import type { RelatedFacts } from '../../paper/relation.ts';
import { sectionsOf } from '../../paper/relation.ts';
import type { PaperTerms } from './paper-terms.ts';
import type { Census } from './vocabulary.ts';

/** What one paper can share with others: numbers of features, and how much each counts. */
export interface Features {
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
}

/** How much is shared at the most: the words count one. */
const shares = { section: 0.5, affiliation: 0.3, author: 0.5, tag: 0.4 } as const;
/** A word of the notes counts half as much as one of the title. */
const noteWeight = 0.5;
/** Of long notes only the words that say the most count. */
const mostNoteTerms = 16;

/** A value of a paper's fields, and its share of what the field can count. */
interface Fact {
  readonly key: string;
  /** The key of the section above, whose own rarity is not counted twice. */
  readonly above?: string;
  readonly share: number;
}

/**
 * Weighs what each paper of a list can share with others, so that the products of what two papers share add up to their similarity: the cosine
 * of their words weighted by tf-idf (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988; Manning, Raghavan and
 * Schütze, "Introduction to Information Retrieval", section 6.3), and for each shared section, affiliation, author and tag its rarity, divided
 * by the root of how many each of the two has. What all papers have has no rarity.
 */
export function weighFeatures(
  papers: readonly RelatedFacts[],
  terms: readonly PaperTerms[],
  census: Census,
): readonly Features[] {
  const facts = papers.map((paper) =>
    factsOf(paper).map((fact) => ({ ...fact, number: census.numberOf(fact.key) })),
  );
  for (const own of facts) for (const { number } of own) census.count(number);
  const whole = Math.log(papers.length + 1);
  const rarities = Float64Array.from(census.counts, (count) => whole - Math.log(count));
  const rarity = (number: number) => rarities[number] ?? 0;
  const isShared = (number: number) => (census.counts[number] ?? 0) > 1;
  return terms.map(({ title, notes }, place): Features => {
    const numbers = [...title, ...rarest(notes.filter(isShared), rarity)];
    const weights = numbers.map((number, index) => rarity(number) * (index < title.length ? 1 : noteWeight));
    const length = Math.hypot(...weights);
    for (const [index, weight] of weights.entries()) weights[index] = length === 0 ? 0 : weight / length;
    for (const { number, above, share } of facts[place] ?? []) {
      numbers.push(number);
      weights.push(
        Math.sqrt(
          (share * (rarity(number) - (above === undefined ? 0 : rarity(census.numberOf(above))))) / whole,
        ),
      );
    }
    return shareable(numbers, weights, isShared);
  });
}

/** Leaves out what no other paper has, or what counts nothing. */
function shareable(
  numbers: readonly number[],
  weights: readonly number[],
  isShared: (number: number) => boolean,
): Features {
  const kept: { numbers: number[]; weights: number[] } = { numbers: [], weights: [] };
  for (const [index, number] of numbers.entries()) {
    const weight = weights[index] ?? 0;
    if (weight <= 0 || !isShared(number)) continue;
    kept.numbers.push(number);
    kept.weights.push(weight);
  }
  return kept;
}

/** Of the words of long notes those that say the most. */
function rarest(numbers: readonly number[], rarity: (number: number) => number): readonly number[] {
  return numbers.length <= mostNoteTerms
    ? numbers
    : numbers.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, mostNoteTerms);
}

/** Keys of facts hold a space, which no word does. */
function factsOf(paper: RelatedFacts): Fact[] {
  const named = (kind: Exclude<keyof typeof shares, 'section'>, values: readonly string[]): Fact[] =>
    [...new Set(values)]
      .sort()
      .map((value) => ({ key: `${kind} ${value}`, share: shares[kind] / values.length }));
  const paths = sectionsOf(paper);
  const sections = new Map(
    paths.flatMap((path) =>
      path.map((_, depth): [string, Fact] => {
        const key = (steps: number) => `section ${path.slice(0, steps).join('\n')}`;
        return [
          key(depth + 1),
          {
            key: key(depth + 1),
            ...(depth > 0 && { above: key(depth) }),
            share: shares.section / paths.length,
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
