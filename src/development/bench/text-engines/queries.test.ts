import { describe, expect, it } from 'vitest';
import { generateDataset } from '../../../testing/generated/generated-dataset.ts';
import { drawQueries, queryKinds } from './queries.ts';

const dataset = generateDataset(500);
const titles = dataset.papers.map(({ title }): string[] => title.toLowerCase().match(/[a-z]+/gu) ?? []);
const words = new Set(titles.flat());
const queries = Object.fromEntries(queryKinds.map((kind) => [kind, drawQueries(dataset, kind, 60)]));
const textsOf = (kind: (typeof queryKinds)[number]) =>
  queries[kind]?.map(({ text }) => text.split(' ')) ?? [];
const unknown = (text: readonly string[]) => text.filter((word) => !words.has(word));

describe('drawQueries', () => {
  it('draws words of titles and their prefixes', () => {
    expect([...textsOf('word'), ...textsOf('two words')].flatMap(unknown)).toEqual([]);
    expect(new Set(textsOf('two words').map((text) => text.length))).toEqual(new Set([2]));
    expect(new Set(textsOf('prefix').map(([start]) => start?.length))).toEqual(new Set([1, 2, 3]));
  });

  it('changes one word into one that no title contains', () => {
    expect(textsOf('typo').filter((text) => text.length !== 1 || unknown(text).length !== 1)).toEqual([]);
    expect(
      textsOf('known item, typo').filter((text) => text.length !== 3 || unknown(text).length !== 1),
    ).toEqual([]);
  });

  it('identifies a known item by three words that no other title combines', () => {
    for (const { text, wanted } of queries['known item'] ?? []) {
      const having = titles.flatMap((title, position) =>
        text.split(' ').every((word) => title.includes(word)) ? [position] : [],
      );
      expect([text, having]).toEqual([text, [wanted]]);
    }
  });

  it('draws the same queries for the same list', () =>
    expect(drawQueries(dataset, 'typo', 60)).toEqual(queries.typo));
});
