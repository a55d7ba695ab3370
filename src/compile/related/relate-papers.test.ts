import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../paper/schema.ts';
import { samplePaper, sampleVenue } from '../../testing/sample-list.ts';
import { relatePapers } from './relate-papers.ts';

/** Papers that have nothing to do with each other, so that what others share is rare. */
const strangers = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Ginkgo',
  'Hazel',
  'Ironwood',
  'Juniper',
].map((tree) => ({
  title: `${tree} Leaves`,
  topics: [[`${tree} Grove`]],
}));

/** Finds what is related to the paper `a` among others and strangers, as `id: terms`. */
function relatedTo(a: Partial<Paper>, others: Readonly<Record<string, Partial<Paper>>>): string[] {
  const papers = [
    samplePaper({ id: 'a', title: 'Alone', ...a }),
    ...Object.entries(others).map(([id, parts]) => samplePaper({ id, title: `Known as ${id}`, ...parts })),
    ...strangers.map((parts, place) => samplePaper({ id: `stranger-${place}`, ...parts })),
  ];
  return (relatePapers(papers, [])[0] ?? []).map(({ id, terms }) =>
    terms.length === 0 ? id : `${id}: ${terms.join(', ')}`,
  );
}

describe('relatePapers', () => {
  it('relates papers by the rare words of their titles, the one that shares most first', () => {
    expect(
      relatedTo(
        { title: 'Preemption of Kernels' },
        {
          one: { title: 'Preemption for Queues' },
          two: { title: 'Preemption of Many Kernels' },
          three: { title: 'Paintings' },
        },
      ),
    ).toEqual(['two: kernels, preemption', 'one: preemption']);
  });

  it('relates a paper to one that the remarks about it mention', () => {
    const notes: Paper['notes'] = [{ tag: 'p', children: ['Compared with Paella.'] }];
    expect(
      relatedTo({ title: 'Scheduling', notes }, { paella: { title: 'Paella: Serving', name: 'Paella' } }),
    ).toEqual(['paella: paella']);
  });

  it('relates papers by section, affiliation, author and tag', () => {
    for (const shared of [
      { topics: [['Serving', 'Survey']] },
      { affiliations: ['UVA'] },
      { authors: ['Ada Frost'] },
      { tags: ['kernels'] },
    ])
      expect(relatedTo(shared, { other: shared })).toEqual(['other']);
  });

  it('says little of a section that holds half of the list', () => {
    const topics = [['Papers']];
    const crowd = Object.fromEntries(
      Array.from({ length: 15 }, (_, place) => [`crowd-${place}`, { title: `Crowd${place}`, topics }]),
    );
    expect(relatedTo({ topics }, crowd)).toEqual([]);
  });

  it('relates nothing by the same venue alone, and lets it decide between equals', () => {
    const venue = { venue: sampleVenue('OSDI'), year: 2022 };
    expect(relatedTo(venue, { other: venue })).toEqual([]);
    const affiliations = ['UVA'];
    expect(
      relatedTo({ ...venue, affiliations }, { early: { affiliations }, late: { ...venue, affiliations } }),
    ).toEqual(['late', 'early']);
  });

  it('knows the small words of a language by how titles print them', () => {
    const small = { p: 'Roads with Many Stones', q: 'Boats with Three Sails', r: 'Songs with Old Words' };
    const others = Object.fromEntries(Object.entries(small).map(([id, title]) => [id, { title }]));
    expect(relatedTo({ title: 'Houses with Blue Doors' }, others)).toEqual([]);
  });

  it('takes a plural for its singular where the list has both, and pairs of characters for words', () => {
    expect(relatedTo({ title: 'Fast Kernel' }, { other: { title: 'Good Kernels' } })).toEqual([
      'other: kernel',
    ]);
    expect(relatedTo({ title: '集群调度' }, { other: { title: '公平调度' } })).toEqual(['other: 调度']);
  });

  it('prints a term as the titles do when it has capitals of its own', () => {
    expect(relatedTo({ title: 'An LLM Server' }, { other: { title: 'The LLM Cache' } })).toEqual([
      'other: LLM',
    ]);
  });

  it('names five at the most, and equals in the order of their ids', () => {
    const topics = [['Survey']];
    const ids = ['g', 'c', 'b', 'f', 'e', 'd'];
    expect(relatedTo({ topics }, Object.fromEntries(ids.map((id) => [id, { topics }])))).toEqual([
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('does not hang on the order of the papers', () => {
    const word = fc.constantFrom('Serving', 'Models', 'GPU', 'Fair', 'Queues', '调度', 'of', 'the');
    const paper = fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      topics: fc.array(fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 3 }), {
        maxLength: 2,
      }),
      affiliations: fc.uniqueArray(fc.constantFrom('MIT', 'UVA', 'ETH'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (parts, random) => {
        const papers = parts.map((part, place) => samplePaper({ id: `p${place}`, ...part }));
        const relatedIn = (order: readonly Paper[]) => {
          const related = relatePapers(order, []);
          return new Map(order.map(({ id }, place) => [id, related[place]]));
        };
        const shuffled = papers
          .map((each) => ({ each, key: random.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(relatedIn(shuffled)).toEqual(relatedIn(papers));
      }),
    );
  });
});
