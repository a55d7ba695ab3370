import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDataset, samplePage, sampleVenue } from '../../testing/sample-list.ts';
import { buildSearchableIndex } from '../text-search.ts';

const dataset = sampleDataset(
  [
    {
      title: 'Clipper: A Low-Latency Online Prediction Serving System',
      name: 'Clipper',
      affiliations: ['UC Berkeley'],
    },
    {
      title: 'Transparent GPU Sharing in Container Clouds',
      venue: sampleVenue('NSDI', 'NSDI 2023'),
      notes: ['It beats Clipper.'],
    },
    { title: 'GPU集群调度系统', authors: ['Paul Erdős'] },
    { title: 'Serving MoE Models', tags: ['Prediction'] },
    { title: 'Training a Mixture of Experts', notePage: 'notes/experts.md' },
    { title: 'The constructor of objects', notes: ['A sharing of GPU time.'] },
  ],
  {
    acronyms: [{ short: 'MoE', long: 'Mixture of Experts', file: 'list.md', line: 1 }],
    pages: [
      samplePage({
        path: 'notes/experts.md',
        kind: 'note',
        body: [{ tag: 'p', children: ['About Tutel.'] }],
      }),
    ],
  },
);
const index = buildSearchableIndex(dataset);
const found = (query: string) => [...(index.hits(query)?.order() ?? [])];
const matching = (query: string, ...words: string[]) =>
  words.filter((word) => index.hits(query)?.searchedWords.some(({ matchesWord }) => matchesWord(word)));

describe('findPapers', () => {
  it('requires all words, anywhere', () => {
    expect(found('gpu nsdi')).toEqual([1]);
    expect(found('gpu berkeley')).toEqual([]);
  });

  it('treats the last word as a prefix, unless a space follows', () => {
    expect(found('contai')).toEqual([1]);
    expect(found('contai ')).toEqual([]);
    expect(found('contai gpu')).toEqual([]);
  });

  it('tolerates one typo in words of 4 to 7 letters, such as a swap of adjacent letters', () => {
    expect(found('cliper ')).toEqual([0, 1]);
    expect(found('gpu sharign')).toEqual([1, 5]);
  });

  it('tolerates two typos in longer words and none in short words and numbers', () => {
    expect(found('predikton ')).toEqual([0, 3]);
    expect(found('gpx ')).toEqual([]);
    expect(found('2024 ')).toEqual([]);
  });

  it('ranks the title above the notes', () => {
    expect(found('clipper')).toEqual([0, 1]);
    expect(found('gpu sharing')).toEqual([1, 5]);
  });

  it('ignores case and accents', () => {
    expect(found('ERDOS')).toEqual([2]);
    expect(found('érdos')).toEqual([2]);
  });

  it('finds Chinese text by its parts', () => {
    expect(found('调度')).toEqual([2]);
    expect(found('集群 gpu')).toEqual([2]);
    expect(found('网络')).toEqual([]);
  });

  it('finds the long form of an acronym, and the acronym of a long form', () => {
    expect(found('moe').sort()).toEqual([3, 4]);
    expect(found('mixture of experts').sort()).toEqual([3, 4]);
    expect(found('mixture')).toEqual([4]);
    expect(matching('moe', 'experts', 'mixture', 'moe', 'of')).toEqual(['experts', 'mixture', 'moe']);
  });

  it('searches the note page of a paper', () => {
    expect(found('tutel')).toEqual([4]);
  });

  it('finds a phrase only where the words are side by side', () => {
    expect(found('"gpu sharing"')).toEqual([1]);
    expect(found('"shar"')).toEqual([]);
  });

  it('excludes papers with a word or phrase after a dash', () => {
    expect(found('gpu -nsdi')).toHaveLength(2);
    expect(found('gpu -"gpu sharing"').sort()).toEqual([2, 5]);
    expect(found('-gpu').sort()).toEqual([0, 3, 4]);
  });

  it('tests which words match the query', () => {
    expect(matching('cliper serv', 'clipper', 'serving', 'service', 'system')).toEqual([
      'clipper',
      'serving',
      'service',
    ]);
    expect(matching('gpu -sharing', 'gpu', 'sharing')).toEqual(['gpu']);
  });

  it('treats names of built-in properties as ordinary words', () => {
    expect(found('constructor')).toEqual([5]);
    expect(found('toString valueOf hasOwnProperty')).toEqual([]);
  });

  it('returns null when there are no words', () => {
    expect(['', ' ', '"', '-', '!?'].map((query) => index.hits(query))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('accepts pasted texts: very long words, and hundreds of words', () => {
    expect(found('x'.repeat(200_000))).toEqual([]);
    expect(found('gpu sharing '.repeat(500))).toEqual([1, 5]);
  });

  it('never throws', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('"', '-', ' ', 'gpu', '调', '__proto__')).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(query, (text) => void index.hits(text)));
  });
});
