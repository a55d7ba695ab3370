import { describe, expect, it } from 'vitest';
import type { Dataset, Paper } from '../paper/schema.ts';
import type { DatasetUpdate } from '../paper/updates/dataset-update.ts';
import { updateOf } from '../paper/updates/update-of.ts';
import { sampleDataset, samplePage } from '../testing/sample-list.ts';
import { applyUpdate } from './apply-update.ts';

const page = samplePage();
const placements = [{ file: 'tides.md', line: 3, endLine: 3, section: ['Tides'] }];
const movedBy = (by: number) => (place: Paper['placements'][number]) => ({
  ...place,
  line: place.line + by,
  endLine: place.endLine + by,
});
const listOf = (...papers: Partial<Paper>[]): Dataset =>
  sampleDataset(
    papers.map((paper) => ({ placements, ...paper })),
    { pages: [page] },
  );
const before = listOf({ id: 'ebb' }, { id: 'flow' }, { id: 'neap' }, { id: 'spring', tags: ['moon'] });

/** An update as the server sends it. */
const sent = (after: Dataset): DatasetUpdate => JSON.parse(JSON.stringify(updateOf('one', before, after)));

describe('applyUpdate', () => {
  it.each<[string, Dataset]>([
    ['nothing', before],
    ['a new paper', { ...before, papers: [...listOf({ id: 'rip' }).papers, ...before.papers] }],
    ['papers that are gone', { ...before, papers: before.papers.slice(2) }],
    ['another order', { ...before, papers: before.papers.toReversed() }],
    ['all papers', listOf({ id: 'rip' }, { id: 'tow' })],
    ['no paper left', listOf()],
    [
      'fields, one of them to its default',
      listOf({ id: 'ebb', year: 2020 }, { id: 'flow' }, { id: 'neap', title: 'Neap' }, { id: 'spring' }),
    ],
    [
      'the places of papers',
      listOf(
        { id: 'ebb' },
        ...['flow', 'neap'].map((id) => ({ id, placements: placements.map(movedBy(2)) })),
        {
          id: 'spring',
          tags: ['moon'],
          placements: [...placements.map(movedBy(2)), ...placements.map(movedBy(7))],
        },
      ),
    ],
    [
      'the section of a paper',
      listOf({ id: 'ebb', placements: [{ file: 'tides.md', line: 4, endLine: 4, section: [] }] }),
    ],
    ['the list', { ...before, list: { ...before.list, title: 'Shores' } }],
    [
      'pages',
      {
        ...before,
        pages: [
          { ...page, path: 'new.md' },
          { ...page, title: 'Renamed' },
        ],
      },
    ],
    ['the text of a note page', { ...before, pages: [{ ...page, kind: 'note', body: ['Low water'] }] }],
  ])('gives the dataset after a save that changed %s', (_, after) => {
    expect(applyUpdate(before, sent(after))).toEqual(after);
  });

  it('keeps what did not change as it is, and sends only that something moved', () => {
    const after = listOf({ id: 'ebb' }, { id: 'flow' }, { id: 'neap' }, { id: 'spring', tags: ['moon'] });
    const moved = placements.map(movedBy(1));
    const shifted = {
      ...after,
      papers: after.papers.with(3, { ...before.papers[3], placements: moved } as Paper),
    };
    expect(sent(shifted).papers).toEqual([
      { from: 0, count: 3 },
      { from: 3, count: 1, moved: { file: 'tides.md', by: 1 } },
    ]);
    const updated = applyUpdate(before, sent(shifted));
    expect(updated?.papers[0]).toBe(before.papers[0]);
    expect(updated?.papers[3]?.tags).toBe(before.papers[3]?.tags);
  });

  const update = sent(before);
  it.each<[string, object]>([
    ['of another dataset', { papers: [{ from: 3, count: 2 }] }],
    ['with a malformed paper', { papers: [{ item: { id: 'rip' } }] }],
    ['with a malformed field', { papers: [{ of: 0, fields: { links: [{ kind: 'paper' }], year: 'x' } }] }],
    [
      'with a paper twice',
      {
        papers: [
          { from: 0, count: 2 },
          { from: 0, count: 1 },
        ],
      },
    ],
    [
      'that moves a paper out of its file',
      { papers: [{ from: 0, count: 1, moved: { file: 'tides.md', by: -3 } }] },
    ],
    ['with a malformed page', { pages: [{ of: 0, fields: { kind: 'x' } }] }],
    ['with a malformed list', { acronyms: [{}] }],
  ])('refuses an update %s', (_, part) => {
    expect(applyUpdate(before, { ...update, ...part })).toBeNull();
  });
});
