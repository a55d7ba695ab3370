import { describe, expect, it } from 'vitest';
import { samplePaper } from '../../testing/sample-list.ts';
import { applyLibraryChange, idsOf, type LibraryChange } from './library-change.ts';
import { deleteChange, mergeChange, rebindChange, undoChange } from './other-changes.ts';
import { identityOf, type LibraryRecord, newRecord } from './record.ts';

type Mark = Extract<LibraryChange, { kind: 'mark' }>;

const record = (id: string, parts: Partial<LibraryRecord> = {}): LibraryRecord => ({
  ...newRecord(samplePaper({ id, title: id })),
  ...parts,
});
const kites = record('kites', { starred: true, changed: 5 });
const knots = record('knots', { note: 'Mine.', changed: 5 });
const stored = new Map([kites, knots].map((each) => [each.id, each]));
const toKnots = { from: 'kites', to: identityOf(samplePaper({ id: 'knots', title: 'knots' })) };
const mark = (change: Mark['change'], at = 9): Mark => ({
  kind: 'mark',
  papers: [samplePaper({ id: 'kites', title: 'kites' })],
  change,
  at,
});

describe('a change', () => {
  it.each<[string, LibraryChange, readonly string[], Readonly<Record<string, object | null>>]>([
    ['of a star', mark({ kind: 'star', on: true }), ['kites'], { kites: { starred: true, changed: 9 } }],
    ['that leaves nothing', mark({ kind: 'star', on: false }), ['kites'], { kites: null }],
    [
      'made earlier than it is stored',
      { ...mark({ kind: 'progress', to: 'read' }, 3), late: true },
      ['kites'],
      { kites: { progress: null, changed: 5 } },
    ],
    [
      'that imports a backup',
      mergeChange([record('kites', { note: 'Old.' }), record('new', { starred: true })]),
      ['kites', 'new'],
      { kites: { starred: true, note: 'Old.' }, new: { starred: true } },
    ],
    [
      'of a paper’s id',
      rebindChange([toKnots, { ...toKnots, from: 'nowhere' }]),
      ['kites', 'knots', 'nowhere'],
      { kites: null, knots: { starred: true, note: 'Mine.' } },
    ],
    [
      'of what is known of a paper',
      rebindChange([{ from: 'kites', to: { id: 'kites', title: 'Kites', doi: '10.1/k' } }]),
      ['kites'],
      { kites: { title: 'Kites', doi: '10.1/k', starred: true } },
    ],
    ['that deletes', deleteChange(['kites']), ['kites'], { kites: null }],
    [
      'that undoes others',
      undoChange([
        { id: 'kites', before: null, after: kites },
        { id: 'knots', before: null, after: kites },
        { id: 'gone', before: record('gone', { starred: true }), after: null },
        { id: 'unknown', before: null, after: kites },
      ]),
      ['kites', 'knots', 'gone', 'unknown'],
      { kites: null, knots, gone: { starred: true }, unknown: null },
    ],
    [
      'that undoes what was done again',
      undoChange([{ id: 'kites', before: null, after: null }]),
      ['kites'],
      { kites },
    ],
  ])('%s', (_, change, ids, after) => {
    expect(idsOf(change)).toEqual(ids);
    const found = Object.fromEntries(applyLibraryChange(stored, change));
    expect(found).toEqual(
      Object.fromEntries(
        Object.entries(after).map(([id, parts]) => [
          id,
          parts === null ? null : expect.objectContaining(parts),
        ]),
      ),
    );
  });
});
