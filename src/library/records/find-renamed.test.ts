import { describe, expect, it } from 'vitest';
import type { Paper } from '../../paper/schema.ts';
import { sampleLink, samplePaper } from '../../testing/sample-list.ts';
import { applyLibraryChange } from './library-change.ts';
import { rebindChange } from './other-changes.ts';
import { findOutdated, findRebindings } from './rebind-records.ts';
import { type LibraryRecord, newRecord } from './record.ts';

const linkTo = (url: string) => ({ ...sampleLink('paper'), url });
const proceedings = linkTo('https://venue.example/2024/');
const title = 'Fair Sharing of Accelerators';
const old = samplePaper({ id: 'old', title, links: [linkTo('https://www.example.org/fair.pdf')] });

/** The ids of the papers to which the records of the given papers move. */
function moves(records: readonly LibraryRecord[], ...papers: readonly Partial<Paper>[]) {
  const list = papers.map((parts, index) => samplePaper({ id: `new-${index}`, ...parts }));
  return findRebindings(new Map(records.map((record) => [record.id, record])), list).map(({ from, to }) => [
    from,
    to.id,
  ]);
}

describe('a record whose paper has a new id moves to', () => {
  const followed = [['old', 'new-0']];
  it.each<[string, Partial<Paper>, Partial<Paper>]>([
    ['the paper that had the id', {}, { title: 'Other', formerIds: ['old'] }],
    [
      'that with its DOI, whatever the case',
      { identifiers: { doi: '10.1/ABC' } },
      { title: 'Other', identifiers: { doi: '10.1/abc' } },
    ],
    [
      'that with its forum',
      { identifiers: { openreview: 'aB' } },
      { title: 'Other', identifiers: { openreview: 'aB' } },
    ],
    [
      'that with its presentation',
      { identifiers: { usenix: 'x/y' } },
      { title: 'Other', identifiers: { usenix: 'x/y' } },
    ],
    [
      'that with its main link',
      {},
      { title: 'Sharing Accelerators, at Last', links: [linkTo('http://example.org/fair.pdf#page=2')] },
    ],
    [
      'that with its main link, if the link is made of its title',
      { links: [linkTo('https://example.org/fair-sharing-of-accelerators/')] },
      { title: 'Tidal', links: [linkTo('https://example.org/fair-sharing-of-accelerators/')] },
    ],
    ['that with its title', { links: [] }, { title: 'Fair sharing of accelerators.' }],
    ['that with a similar title', { links: [] }, { title: 'Fair Sharing of Acelerators: A Study' }],
    [
      'the publication of a preprint',
      { links: [linkTo('https://arxiv.org/abs/2401.00001')] },
      { title: 'Boreal: Fair Sharing of Accelerators', links: [linkTo('https://press.example/1')] },
    ],
  ])('%s', (_, before, after) => {
    expect(moves([newRecord({ ...old, ...before })], after)).toEqual(followed);
  });
});

describe('a record whose paper is gone stays where it is', () => {
  it.each<[string, Partial<Paper>, readonly Partial<Paper>[]]>([
    [
      'if another paper has only its link, to the proceedings',
      { links: [proceedings] },
      [{ title: 'Lazy Checkpoints', links: [proceedings] }],
    ],
    [
      'if several papers have its link',
      {},
      [
        { title: `Tidal: ${title}`, links: [...old.links] },
        { title: `Ebb: ${title}`, links: [...old.links] },
      ],
    ],
    [
      'if several papers have similar titles',
      { links: [] },
      [{ title: `Tidal: ${title}` }, { title: `Ebb: ${title}` }],
    ],
    ['if the similar title has another number', { links: [] }, [{ title: `${title} 2` }]],
    [
      'if the similar title has another link',
      {},
      [{ title: 'Fair Sharing of Storage', links: [linkTo('https://example.org/storage.pdf')] }],
    ],
    [
      'if the paper with its title has another DOI',
      { identifiers: { doi: '10.1/a' } },
      [{ title, identifiers: { doi: '10.1/b' } }],
    ],
  ])('%s', (_, before, papers) => {
    expect(
      moves([newRecord({ ...old, ...before })], ...papers.map((each) => ({ links: [], ...each }))),
    ).toEqual([]);
  });

  it('if the paper with a similar title has a record of its own', () => {
    const known = samplePaper({ id: 'known', title: `Tidal: ${title}` });
    expect(moves([newRecord({ ...old, links: [] }), newRecord(known)], known)).toEqual([]);
  });

  it('if two records would move to one paper because of their titles', () => {
    const records = ['Tidal', 'Ebb'].map((name) =>
      newRecord(samplePaper({ id: name, title: `${name}: ${title}` })),
    );
    expect(moves(records, { title: `Fair Sharing of Accelerators` })).toEqual([]);
  });
});

describe('what a record stores of its paper', () => {
  it('comes up to date while the paper has its id, and keeps what the reader said', () => {
    const record = { ...newRecord({ ...old, links: [] }), note: 'Mine.', doi: '10.1/known' };
    const now = samplePaper({ ...old, identifiers: { openreview: 'aB' } });
    const records = new Map([['old', record]]);
    const rebindings = findOutdated(records, [now]);
    const after = applyLibraryChange(records, rebindChange(rebindings));
    expect([...after]).toEqual([
      ['old', { ...record, openreview: 'aB', link: 'https://www.example.org/fair.pdf' }],
    ]);
    expect(findOutdated(new Map([['old', after.get('old') ?? record]]), [now])).toEqual([]);
  });

  it('is enough in records of version 1, which have no link', () => {
    const { link: _, ...first } = newRecord(old);
    expect(moves([first], { title: `Boreal: ${title}`, links: [...old.links] })).toEqual([['old', 'new-0']]);
  });
});
