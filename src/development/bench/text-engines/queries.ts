import type { Dataset } from '../../../paper/schema.ts';
import { mistype } from '../../../testing/generated/mistype.ts';
import { seededRandom } from '../../../testing/generated/seeded-random.ts';

/** The kinds of queries. */
export const queryKinds = ['word', 'prefix', 'two words', 'typo', 'known item', 'known item, typo'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** The typed text and, for a known item, the position of the wanted paper. */
export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
  readonly wanted: number | null;
}

const longestPrefix = 3;
/** A mistyped word shorter than this cannot be recognised. */
const shortestMistyped = 4;
const wordsOfKnownItem = 3;

/**
 * Draws queries of a kind from a list's titles, common words more often. A known item is identified by three
 * words of its title that no other title combines; a typo turns a word into one that the list lacks.
 * Deterministic for a list.
 */
export function drawQueries({ papers }: Dataset, kind: QueryKind, count: number): BenchQuery[] {
  const random = seededRandom(papers.length + queryKinds.indexOf(kind));
  const titles = papers.map(({ title }) => [...new Set(title.toLowerCase().match(/[a-z]+/gu))]);
  const postings = postingsOf(titles);
  const queries: BenchQuery[] = [];
  while (queries.length < count) {
    const position = below(titles.length);
    const query = draw(position, titles[position] ?? []);
    if (query !== null) queries.push(query);
  }
  return queries;

  function draw(position: number, title: readonly string[]): BenchQuery | null {
    const some = (words: number) => pickWords(title, words);
    if (kind === 'word') return typed(some(1));
    if (kind === 'prefix') return typed(some(1).map((word) => word.slice(0, 1 + below(longestPrefix))));
    if (kind === 'two words') return typed(some(2));
    if (kind === 'typo') return typed(mistyped(some(1)));
    const words = some(wordsOfKnownItem);
    if (words.length < wordsOfKnownItem || !isUnique(words)) return null;
    return typed(kind === 'known item' ? words : mistyped(words), position);
  }

  function typed(words: readonly string[], wanted: number | null = null): BenchQuery | null {
    return words.length === 0 ? null : { kind, text: words.join(' '), wanted };
  }

  /** Some words of a title, in title order. */
  function pickWords(title: readonly string[], words: number): string[] {
    const indices = new Set<number>();
    while (indices.size < Math.min(words, title.length)) indices.add(below(title.length));
    return [...indices].sort((a, b) => a - b).map((index) => title[index] ?? '');
  }

  /** The words with a typo in one of them; empty if it gives a word of the list or too short a word. */
  function mistyped(words: readonly string[]): string[] {
    const typos = mistype(words.join(' '), random)?.split(' ') ?? [];
    const changed = typos.filter((word) => !words.includes(word));
    return changed.some((word) => word.length < shortestMistyped || postings.has(word)) ? [] : typos;
  }

  function isUnique(words: readonly string[]): boolean {
    const [rarest = [], ...others] = words
      .map((word) => postings.get(word) ?? [])
      .sort((a, b) => a.length - b.length);
    return (
      rarest.filter((position) => others.every((positions) => positions.includes(position))).length === 1
    );
  }

  function below(limit: number): number {
    return Math.floor(random() * limit);
  }
}

/** The positions of the titles that contain each word. */
function postingsOf(titles: readonly (readonly string[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [position, title] of titles.entries())
    for (const word of title) {
      const known = postings.get(word);
      if (known === undefined) postings.set(word, [position]);
      else known.push(position);
    }
  return postings;
}
