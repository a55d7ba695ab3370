import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { splitWords } from '../paper/words.ts';
import { compiledList } from '../testing/compiled/compiled-list.ts';
import { requireCorpus } from '../testing/corpus.ts';
import { mistype } from '../testing/generated/mistype.ts';
import { seededRandom } from '../testing/generated/seeded-random.ts';
import type { ListIndex } from './list-index.ts';
import { buildSearchableIndex } from './text-search.ts';

/** A query, and the title of the paper that it is meant to find. */
interface KnownItem {
  readonly query: string;
  readonly title: string;
}

const handWritten: unknown = JSON.parse(readFileSync(new URL('known-items.json', import.meta.url), 'utf8'));
const known = z.array(z.object({ query: z.string(), title: z.string(), why: z.string() })).parse(handWritten);

describe('search for a known paper, over ten lists compiled together', () => {
  let index: ListIndex;
  let titles: readonly string[];
  beforeAll(() => {
    const { dataset } = compiledList(requireCorpus().lists);
    index = buildSearchableIndex(dataset);
    titles = dataset.papers.map(({ title }) => title);
  });

  it('given three title words, one misspelt, ranks it first in 95 % and in the top five in 99 % of cases', () => {
    const items = mistypedTitles(titles, 1000);
    const ranks = items.map(rankOf);
    report('three words with one typo', items, ranks);
    expect(share(ranks, 1)).toBeGreaterThanOrEqual(0.95);
    expect(share(ranks, 5)).toBeGreaterThanOrEqual(0.99);
  });

  it('ranks it first for 90 % of the hand-written queries', () => {
    const ranks = known.map(rankOf);
    report('written by hand', known, ranks);
    expect(known).toHaveLength(60);
    expect(share(ranks, 1)).toBeGreaterThanOrEqual(0.9);
  });

  /** The rank of the paper among the results, from 1; infinity when it is not among them. */
  function rankOf({ query, title }: KnownItem): number {
    const order = [...(index.hits(query)?.order() ?? [])];
    const found = order.findIndex((position) => titles[position] === title);
    return found === -1 ? Number.POSITIVE_INFINITY : found + 1;
  }
});

/**
 * Makes queries of three adjacent words that only one title contains, with one typo each. Which titles are
 * taken, and their typos, depend on the titles alone: another paper in a list changes few queries.
 */
function mistypedTitles(titles: readonly string[], count: number): KnownItem[] {
  const split = titles.map(splitWords);
  const owners = new Map<string, number>();
  const triples = (words: readonly string[]) =>
    new Set(words.slice(2).map((_, start) => words.slice(start, start + 3).join(' ')));
  for (const words of split)
    for (const triple of triples(words)) owners.set(triple, (owners.get(triple) ?? 0) + 1);
  const items = titles.flatMap((title, index) => {
    const seed = createHash('sha256').update(title).digest().readUInt32LE();
    const random = seededRandom(seed);
    const own = [...triples(split[index] ?? [])].filter((triple) => owners.get(triple) === 1);
    const triple = own[Math.floor(random() * own.length)];
    const query = triple === undefined ? null : mistype(triple, random);
    return query === null ? [] : [{ query, title, seed }];
  });
  return items.sort((a, b) => a.seed - b.seed).slice(0, count);
}

function share(ranks: readonly number[], upTo: number): number {
  return ranks.filter((rank) => rank <= upTo).length / ranks.length;
}

/** Prints the scores, and the queries whose paper was not first. */
function report(name: string, items: readonly KnownItem[], ranks: readonly number[]): void {
  const missed = items.flatMap(({ query, title }, number) =>
    ranks[number] === 1 ? [] : [`  ${ranks[number]}: ${query} -> ${title}`],
  );
  const percent = (upTo: number) => `${(100 * share(ranks, upTo)).toFixed(1)} %`;
  console.log(
    [`${name}: first ${percent(1)}, first five ${percent(5)} of ${items.length}`, ...missed].join('\n'),
  );
}
