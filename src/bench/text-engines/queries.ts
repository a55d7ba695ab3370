import type { Dataset } from '../../paper/schema.ts';
import { mistype } from '../generated/mistype.ts';
import { seededRandom } from '../seeded-random.ts';

/** The kinds of queries, each over what a list holds. */
export const queryKinds = ['word', 'prefix', 'two words', 'typo', 'known item', 'known item, typo'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** What is typed, and for a known item the position of the paper that is looked for. */
export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
  readonly wanted: number | null;
}

const longestPrefix = 3;
/** A slip that leaves a shorter word leaves too little of it to be known again. */
const shortestMistyped = 4;
const wordsOfKnownItem = 3;

/**
 * Draws queries of a kind from the titles of a list, common words more often. A known item is named by three words in the order of its
 * title, which no other title has together; a typo makes of a word one that the list does not have. The same list gives the same queries.
 */
export function drawQueries({ papers }: Dataset, kind: QueryKind, count: number): BenchQuery[] {
  const random = seededRandom(papers.length + queryKinds.indexOf(kind));
  const titles = papers.map(({ title }) => [...new Set(title.toLowerCase().match(/[a-z]+/gu))]);
  const carriers = carriersOf(titles);
  const queries: BenchQuery[] = [];
  while (queries.length < count) {
    const position = below(titles.length);
    const query = draw(position, titles[position] ?? []);
    if (query !== null) queries.push(query);
  }
  return queries;

  function draw(position: number, title: readonly string[]): BenchQuery | null {
    const some = (words: number) => chosen(title, words);
    if (kind === 'word') return typed(some(1));
    if (kind === 'prefix') return typed(some(1).map((word) => word.slice(0, 1 + below(longestPrefix))));
    if (kind === 'two words') return typed(some(2));
    if (kind === 'typo') return typed(mistyped(some(1)));
    const words = some(wordsOfKnownItem);
    if (words.length < wordsOfKnownItem || !onlyOne(words)) return null;
    return typed(kind === 'known item' ? words : mistyped(words), position);
  }

  function typed(words: readonly string[], wanted: number | null = null): BenchQuery | null {
    return words.length === 0 ? null : { kind, text: words.join(' '), wanted };
  }

  /** Some words of a title, in its order. */
  function chosen(title: readonly string[], words: number): string[] {
    const places = new Set<number>();
    while (places.size < Math.min(words, title.length)) places.add(below(title.length));
    return [...places].sort((a, b) => a - b).map((place) => title[place] ?? '');
  }

  /** The words with one typo in one of them; none at all where that gives a word of the list, or hardly a word. */
  function mistyped(words: readonly string[]): string[] {
    const typos = mistype(words.join(' '), random)?.split(' ') ?? [];
    const slips = typos.filter((word) => !words.includes(word));
    return slips.some((word) => word.length < shortestMistyped || carriers.has(word)) ? [] : typos;
  }

  function onlyOne(words: readonly string[]): boolean {
    const [rarest = [], ...others] = words
      .map((word) => carriers.get(word) ?? [])
      .sort((a, b) => a.length - b.length);
    return (
      rarest.filter((position) => others.every((positions) => positions.includes(position))).length === 1
    );
  }

  function below(limit: number): number {
    return Math.floor(random() * limit);
  }
}

/** For every word the positions of the titles that have it. */
function carriersOf(titles: readonly (readonly string[])[]): Map<string, number[]> {
  const carriers = new Map<string, number[]>();
  for (const [position, title] of titles.entries())
    for (const word of title) {
      const known = carriers.get(word);
      if (known === undefined) carriers.set(word, [position]);
      else known.push(position);
    }
  return carriers;
}
