import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { mistype } from '../bench/generated/mistype.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { compileFolder } from '../cli/compile-folder.ts';
import { splitWords } from '../paper/words.ts';
import { requireCorpus } from '../testing/corpus.ts';
import { buildListIndex, type ListIndex } from './list-index.ts';

/** A query and the title of the one paper that it looks for. */
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
    const { dataset } = compileFolder(requireCorpus().lists);
    index = buildListIndex(dataset);
    titles = dataset.papers.map(({ title }) => title);
  });

  it('finds it by three words of its title with one typo: first in 95 of 100, among the first five in 99', () => {
    const items = mistypedTitles(titles, 200);
    const places = items.map(placeOf);
    report('three words with one typo', items, places);
    expect(share(places, 1)).toBeGreaterThanOrEqual(0.95);
    expect(share(places, 5)).toBeGreaterThanOrEqual(0.99);
  });

  it('finds it first in 90 of 100 queries as readers write them', () => {
    const places = known.map(placeOf);
    report('written by hand', known, places);
    expect(known).toHaveLength(60);
    expect(share(places, 1)).toBeGreaterThanOrEqual(0.9);
  });

  /** The place of the paper among the answers, 1 for the first; infinity when it is not among them. */
  function placeOf({ query, title }: KnownItem): number {
    const order = [...(index.hits(query)?.order() ?? [])];
    const place = order.findIndex((position) => titles[position] === title);
    return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
  }
});

/** Takes three words that stand together in one title only, and makes one slip in one of them. */
function mistypedTitles(titles: readonly string[], count: number): KnownItem[] {
  const random = seededRandom(2026);
  const split = titles.map(splitWords);
  const owners = new Map<string, number>();
  const triples = (words: readonly string[]) =>
    new Set(words.slice(2).map((_, start) => words.slice(start, start + 3).join(' ')));
  for (const words of split)
    for (const triple of triples(words)) owners.set(triple, (owners.get(triple) ?? 0) + 1);
  const items: KnownItem[] = [];
  while (items.length < count) {
    const place = Math.floor(random() * titles.length);
    const own = [...triples(split[place] ?? [])].filter((triple) => owners.get(triple) === 1);
    const triple = own[Math.floor(random() * own.length)];
    const query = triple === undefined ? null : mistype(triple, random);
    if (query !== null) items.push({ query, title: titles[place] ?? '' });
  }
  return items;
}

function share(places: readonly number[], upTo: number): number {
  return places.filter((place) => place <= upTo).length / places.length;
}

/** Prints the figure, and what was not first. */
function report(name: string, items: readonly KnownItem[], places: readonly number[]): void {
  const missed = items.flatMap(({ query, title }, number) =>
    places[number] === 1 ? [] : [`  ${places[number]}: ${query} -> ${title}`],
  );
  const percent = (upTo: number) => `${(100 * share(places, upTo)).toFixed(1)} %`;
  console.log(
    [`${name}: first ${percent(1)}, first five ${percent(5)} of ${items.length}`, ...missed].join('\n'),
  );
}
