import { comparedTitle, compareTitles, type TitleOverlap, type WordWeight } from './compare-titles.ts';

/** A title of a list, and what it has in common with another. */
export interface SimilarTitle extends TitleOverlap {
  /** Its index among the titles of the list. */
  readonly position: number;
}

/** Finds the titles of a list that have words in common with a title, the most similar first. */
export type FindSimilarTitles = (title: string) => readonly SimilarTitle[];

/** So many titles, those with the rarest common words, are compared with care. */
const maxCompared = 20;

/** Indexes the titles of a list. */
export function indexTitles(titles: readonly string[]): FindSimilarTitles {
  const compared = titles.map(comparedTitle);
  const titlesWith = new Map<string, number[]>();
  for (const [position, { words }] of compared.entries())
    for (const word of new Set(words)) {
      const positions = titlesWith.get(word);
      if (positions === undefined) titlesWith.set(word, [position]);
      else positions.push(position);
    }
  const weightOf: WordWeight = (word) =>
    Math.log(1 + titles.length / (1 + (titlesWith.get(word)?.length ?? 0)));

  return (title) => {
    const wanted = comparedTitle(title);
    const weights = new Map<number, number>();
    for (const word of new Set(wanted.words))
      for (const position of titlesWith.get(word) ?? [])
        weights.set(position, (weights.get(position) ?? 0) + weightOf(word));
    return [...weights]
      .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || a - b)
      .slice(0, maxCompared)
      .flatMap(([position]) => {
        const other = compared[position];
        return other === undefined ? [] : [{ position, ...compareTitles(wanted, other, weightOf) }];
      })
      .sort((a, b) => b.similarity - a.similarity || a.position - b.position);
  };
}
