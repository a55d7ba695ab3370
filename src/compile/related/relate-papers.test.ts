import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../paper/schema.ts';
import { samplePaper, sampleVenue } from '../../testing/sample-list.ts';
import { relatePapers } from './relate-papers.ts';

/** Papers with nothing in common, which make the features of the others rare. */
const unrelatedPapers = [
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

/** The papers related to `a` among `others` and unrelated papers, as `id: terms`. */
function relatedTo(a: Partial<Paper>, others: Readonly<Record<string, Partial<Paper>>>): string[] {
  const papers = [
    samplePaper({ id: 'a', title: 'Alone', ...a }),
    ...Object.entries(others).map(([id, parts]) => samplePaper({ id, title: `Known as ${id}`, ...parts })),
    ...unrelatedPapers.map((parts, index) => samplePaper({ id: `unrelated-${index}`, ...parts })),
  ];
  return (relatePapers(papers, [])[0] ?? []).map(({ id, terms }) =>
    terms.length === 0 ? id : `${id}: ${terms.join(', ')}`,
  );
}

describe('relatePapers', () => {
  it('relates papers by rare words in their titles, the most similar first', () => {
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

  it('relates a paper to one that its notes mention', () => {
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

  it('ignores a section that contains half of the list', () => {
    const topics = [['Papers']];
    const crowd = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`crowd-${index}`, { title: `Crowd${index}`, topics }]),
    );
    expect(relatedTo({ topics }, crowd)).toEqual([]);
  });

  it('uses the same venue only to break ties', () => {
    const venue = { venue: sampleVenue('OSDI'), year: 2022 };
    expect(relatedTo(venue, { other: venue })).toEqual([]);
    const affiliations = ['UVA'];
    expect(
      relatedTo({ ...venue, affiliations }, { early: { affiliations }, late: { ...venue, affiliations } }),
    ).toEqual(['late', 'early']);
  });

  it('recognises stop words by their case in titles', () => {
    const small = { p: 'Roads with Many Stones', q: 'Boats with Three Sails', r: 'Songs with Old Words' };
    const others = Object.fromEntries(Object.entries(small).map(([id, title]) => [id, { title }]));
    expect(relatedTo({ title: 'Houses with Blue Doors' }, others)).toEqual([]);
  });

  it('matches plurals with singulars, and character pairs in scripts without spaces', () => {
    expect(relatedTo({ title: 'Fast Kernel' }, { other: { title: 'Good Kernels' } })).toEqual([
      'other: kernel',
    ]);
    expect(relatedTo({ title: '集群调度' }, { other: { title: '公平调度' } })).toEqual(['other: 调度']);
  });

  it('keeps the spelling of terms with inner capitals', () => {
    expect(relatedTo({ title: 'An LLM Server' }, { other: { title: 'The LLM Cache' } })).toEqual([
      'other: LLM',
    ]);
  });

  it('gives at most five, with ties in order of ids', () => {
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

  it('does not depend on the order of papers', () => {
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
        const papers = parts.map((part, index) => samplePaper({ id: `p${index}`, ...part }));
        const relatedIn = (order: readonly Paper[]) => {
          const related = relatePapers(order, []);
          return new Map(order.map(({ id }, index) => [id, related[index]]));
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
