import { describe, expect, it } from 'vitest';
import type { Paper } from '../paper/schema.ts';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { citationKeys } from './citation-keys.ts';

const keyOf = (parts: Partial<Paper>) => [...citationKeys([samplePaper(parts)]).values()][0];

describe('citationKeys', () => {
  it.each<[Partial<Paper>, string]>([
    [{ authors: ['Mei Han', 'Ada Stone'], year: 2022, title: 'REEF: Queues', name: 'REEF' }, 'han2022reef'],
    [{ authors: ['Jan van der Berg'], year: 2022, title: 'On the Cost of Queues' }, 'vanderberg2022cost'],
    [{ authors: ['Łukasz Bąk'], title: 'Low-Latency Queues' }, 'bak-lowlatency'],
    [{ noteAuthors: ['Ivan Ivanov'], year: 2020, title: 'Обучение очередей' }, 'ivanov2020obuchenie'],
    [{ title: 'REEF', name: 'REEF', venue: sampleVenue('OSDI'), year: 2022 }, 'reef-osdi2022'],
    [
      { title: 'What Are Queues?', venue: sampleVenue('Journal of Fair Queues'), year: 2022 },
      'queues-jfq2022',
    ],
    [{ title: 'Fair Queues', identifiers: { arxiv: '2205.11913' }, year: 2022 }, 'fair-arxiv2022'],
    [{ title: 'Fair Queues' }, 'fair'],
    [{ title: '基于GPU的队列', year: 2022 }, 'gpu-2022'],
    [{ title: '公平队列', id: 'paper~f2f4c0de', year: 2022 }, 'paper-2022-f2f4'],
    [{ title: '公平队列', authors: ['Mei Han'], year: 2022 }, 'han2022'],
    [{ title: 'The A' }, 'thea'],
  ])('%#: %o', (parts, expected) => {
    expect(keyOf(parts)).toBe(expected);
  });

  it('tells papers with the same key apart by letters, whatever their order', () => {
    const papers = ['c', 'a', 'b'].map((id) => samplePaper({ id, title: 'Fair Queues', year: 2022 }));
    const expected = new Map([
      ['a', 'fair-2022'],
      ['b', 'fair-2022b'],
      ['c', 'fair-2022c'],
    ]);
    expect(citationKeys(papers)).toEqual(expected);
    expect(citationKeys(papers.toReversed())).toEqual(expected);
  });

  it('leaves the key to the paper that the list had first', () => {
    const papers = [
      samplePaper({ id: 'a', title: 'Fair Queues', added: '2024-02-01' }),
      samplePaper({ id: 'b', title: 'Fair Rows', added: '2023-02-01' }),
    ];
    expect(citationKeys(papers)).toEqual(
      new Map([
        ['b', 'fair'],
        ['a', 'fairb'],
      ]),
    );
  });

  it('keeps a letter from making the key of another paper', () => {
    const papers = [
      samplePaper({ id: 'a', title: 'Fair' }),
      samplePaper({ id: 'b', title: 'Fair' }),
      samplePaper({ id: 'c', title: 'Fairb' }),
    ];
    expect([...citationKeys(papers).values()]).toEqual(['fair', 'fairc', 'fairb']);
  });

  it('has a letter for every paper', () => {
    const papers = Array.from({ length: 60 }, (_, at) => samplePaper({ id: `p${10 + at}`, title: 'Fair' }));
    const keys = [...citationKeys(papers).values()];
    expect(new Set(keys).size).toBe(60);
    expect(keys.slice(24, 28)).toEqual(['fairy', 'fairz', 'fairba', 'fairbb']);
  });
});
