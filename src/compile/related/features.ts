import { authorsOf } from '../../paper/authors-of.ts';
import type { RelatedFacts } from '../../paper/relation.ts';
import { sectionsOf } from '../../paper/relation.ts';
import type { PaperTerms } from './paper-terms.ts';

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
const mostNoteTerms = 24;

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
export function weighFeatures(papers: readonly RelatedFacts[], terms: readonly PaperTerms[]): { features: Features[]; keys: string[] } {
  const facts = papers.map(factsOf);
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { title, notes } of terms) for (const term of [...title, ...notes]) count(term);
  for (const own of facts) for (const key of new Set(own.map(({ key }) => key))) count(key);
  const rarity = (key: string) => Math.log((papers.length + 1) / (counts.get(key) ?? 1));
  const whole = Math.log(papers.length + 1);

  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    return keys.push(key) - 1;
  };
  const features = terms.map((own, place): Features => {
    const weighed = weighTerms(own, rarity, (term) => (counts.get(term) ?? 0) > 1);
    for (const { key, above, share } of facts[place] ?? [])
      weighed.push([key, Math.sqrt((share * (rarity(key) - (above === undefined ? 0 : rarity(above)))) / whole)]);
    const shareable = weighed.filter(([key, weight]) => weight > 0 && (counts.get(key) ?? 0) > 1);
    return { numbers: shareable.map(([key]) => numberOf(key)), weights: shareable.map(([, weight]) => weight) };
  });
  return { features, keys };
}

/** The words of a paper as a vector of length one. */
function weighTerms(terms: PaperTerms, rarity: (term: string) => number, others: (term: string) => boolean): [string, number][] {
  const fromNotes = terms.notes.filter(others).map((term): [string, number] => [term, noteWeight * rarity(term)]);
  const weighed = [
    ...terms.title.map((term): [string, number] => [term, rarity(term)]),
    ...fromNotes.sort((a, b) => b[1] - a[1]).slice(0, mostNoteTerms),
  ];
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight ** 2, 0));
  return weighed.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]);
}

/** Keys of facts hold a space, which no word does. */
function factsOf(paper: RelatedFacts): Fact[] {
  const named = (kind: Exclude<keyof typeof shares, 'section'>, values: readonly string[]): Fact[] =>
    [...new Set(values)].sort().map((value) => ({ key: `${kind} ${value}`, share: shares[kind] / values.length }));
  const paths = sectionsOf(paper);
  const sections = new Map(
    paths.flatMap((path) =>
      path.map((_, depth): [string, Fact] => {
        const key = (steps: number) => `section ${path.slice(0, steps).join('\n')}`;
        return [key(depth + 1), { key: key(depth + 1), ...(depth > 0 && { above: key(depth) }), share: shares.section / paths.length }];
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
