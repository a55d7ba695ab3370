import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressSteps } from '../../paper/reader-marks.ts';
import { samplePaper } from '../../testing/sample-list.ts';
import { applyLibraryChange, idsOf } from './library-change.ts';
import { formatLibrary, parseLibrary } from './library-file.ts';
import { hasSameContent, mergeRecords } from './merge-records.ts';
import { mergeChange, rebindChange, undoChange } from './other-changes.ts';
import { planMerge } from './plan-merge.ts';
import { findRebindings, orphanedRecords, rebindRecords } from './rebind-records.ts';
import { applyChange, isBlank, type LibraryRecord, newRecord, type RecordChange } from './record.ts';

const reef = newRecord(samplePaper({ id: 'reef', title: 'REEF' }));
const plainTextOf = fc.constantFrom('', 'a', 'b', 'a b', '<b>bold</b>', '한국어', '__proto__');
const tags = fc
  .uniqueArray(fc.constantFrom('thesis', 'to cite', 'x'), { maxLength: 3 })
  .map((some) => some.sort());
const record: fc.Arbitrary<LibraryRecord> = fc.record({
  id: fc.constantFrom('reef', 'paella', 'orca'),
  title: fc.constantFrom('REEF', 'Paella'),
  starred: fc.boolean(),
  progress: fc.option(fc.constantFrom(...progressSteps), { nil: null }),
  tags,
  note: plainTextOf,
  changed: fc.integer({ min: 0, max: 3 }),
});
const library = fc
  .uniqueArray(record, { selector: ({ id }) => id })
  .map((records) => new Map(records.map((each) => [each.id, each])));
const ofOnePaper = fc.tuple(record, record).map(
  ([one, other]) =>
    [
      { ...one, id: 'reef' },
      { ...other, id: 'reef' },
    ] as const,
);

describe('a change of a record', () => {
  it('affects one field only, so that two tabs do not overwrite each other', () => {
    const changes: RecordChange[] = [
      { kind: 'star', on: true },
      { kind: 'progress', to: 'reading' },
      { kind: 'tag', tag: 'thesis', on: true },
      { kind: 'note', from: '', to: 'Read section 3.' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(changes, { minLength: 4 }), (order) => {
        const after = order.reduce((before, change) => applyChange(before, change, 5), reef);
        expect(after).toEqual({
          ...reef,
          starred: true,
          progress: 'reading',
          tags: ['thesis'],
          note: 'Read section 3.',
          added: 5,
          changed: 5,
        });
      }),
    );
  });

  it.each([
    ['of a new record, to the time of its first change', reef, 5],
    ['of a record that has it, to nothing else', { ...reef, starred: true, added: 1, changed: 3 }, 1],
    ['of a record of version 2, to its last change', { ...reef, starred: true, changed: 3 }, 3],
  ])('sets the time of adding %s', (_, before, added) => {
    const once = applyChange(before, { kind: 'progress', to: 'read' }, 5);
    expect(once.added).toBe(added);
    expect(applyChange(once, { kind: 'tag', tag: 'x', on: true }, 7).added).toBe(added);
  });

  it('keeps both notes if two tabs wrote concurrently', () => {
    const stored = applyChange(reef, { kind: 'note', from: '', to: 'One.' }, 1);
    expect(applyChange(stored, { kind: 'note', from: '', to: 'Other.' }, 2).note).toBe('One.\n\nOther.');
    expect(applyChange(stored, { kind: 'note', from: 'One.', to: '' }, 2).note).toBe('');
  });

  it('adds a tag once, trimmed, and ignores an empty one', () => {
    const tagged = ['  to \n cite ', 'to cite', ' '].reduce(
      (before, tag) => applyChange(before, { kind: 'tag', tag, on: true }, 1),
      reef,
    );
    expect(tagged.tags).toEqual(['to cite']);
    expect(isBlank(applyChange(tagged, { kind: 'tag', tag: 'to cite', on: false }, 2))).toBe(true);
  });
});

describe('two records of one paper', () => {
  it('merge commutatively and idempotently', () => {
    fc.assert(
      fc.property(ofOnePaper, ([one, other]) => {
        const merged = mergeRecords(one, other);
        expect(mergeRecords(other, one)).toEqual(merged);
        expect(hasSameContent(mergeRecords(merged, one), merged)).toBe(true);
        expect(hasSameContent(mergeRecords(merged, other), merged)).toBe(true);
      }),
    );
  });

  it('keep the earlier time of adding', () => {
    const added = (one?: number, other?: number) =>
      mergeRecords(
        { ...reef, changed: 4, ...(one !== undefined && { added: one }) },
        { ...reef, changed: 6, ...(other !== undefined && { added: other }) },
      ).added;
    expect([added(2, 5), added(5, 2), added(undefined, 5), added(3), added()]).toEqual([
      2,
      2,
      4,
      3,
      undefined,
    ]);
  });

  it('lose neither star, tag nor note', () => {
    fc.assert(
      fc.property(ofOnePaper, (both) => {
        const merged = mergeRecords(...both);
        expect(merged.starred).toBe(both.some(({ starred }) => starred));
        expect(both.every((each) => each.tags.every((tag) => merged.tags.includes(tag)))).toBe(true);
        expect(both.every(({ note }) => merged.note.includes(note))).toBe(true);
      }),
    );
  });
});

describe('a backup of a library', () => {
  it('gives the same records when it is imported', () => {
    fc.assert(
      fc.property(library, (records) => {
        const file = parseLibrary(formatLibrary(records.values(), [], 'A list', new Date(0)));
        expect(file).toEqual({
          records: [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
          views: [],
          unreadable: 0,
          shortened: 0,
        });
      }),
    );
  });

  it('changes nothing when it is imported twice', () => {
    fc.assert(
      fc.property(library, library, (own, backup) => {
        const plan = planMerge(own, [...backup.values()]);
        expect(plan.added + plan.changed + plan.same).toBe(backup.size);
        const after = new Map([...own, ...plan.changes.map((each) => [each.id, each] as const)]);
        expect(planMerge(after, [...backup.values()]).changes).toEqual([]);
      }),
    );
  });

  it.each([
    ['no JSON', 'This file is not a backup of a library.'],
    ['{"records":[]}', 'This file is not a backup of a library.'],
    [
      '{"paperdexLibrary":99,"records":[]}',
      'This backup is from a newer version of this page. Reload the page and try again.',
    ],
    [
      `{"paperdexLibrary":1,"records":["${'x'.repeat(100_000_000)}"]}`,
      'This file is too large for a library.',
    ],
  ])('is rejected with a message: %.30s', (text, problem) => {
    expect(parseLibrary(text)).toEqual({ problem });
  });

  it('is imported without its invalid records', () => {
    const text = formatLibrary([reef], [], 'A list', new Date(0)).replace(
      '"records": [',
      '"records": [ {"id": 7}, null,',
    );
    expect(parseLibrary(text)).toEqual({ records: [reef], views: [], unreadable: 2, shortened: 0 });
  });
});

describe('a record whose paper has a new id', () => {
  const starred = {
    ...reef,
    id: 'old',
    title: 'Microsecond-scale preemption',
    doi: '10.1/REEF',
    arxiv: '2001.00001',
    starred: true,
  };
  const records = new Map([['old', starred]]);
  const bound = (...parts: Parameters<typeof samplePaper>[0][]) =>
    findRebindings(
      records,
      parts.map((each, index) => samplePaper({ id: `new-${index}`, ...each })),
    ).map(({ from, to }) => [from, to.id]);

  it('is rebound by DOI, arXiv id or title', () => {
    expect(bound({ title: 'Other' }, { title: 'Renamed', identifiers: { doi: '10.1/reef' } })).toEqual([
      ['old', 'new-1'],
    ]);
    expect(bound({ title: 'Renamed', identifiers: { arxiv: '2001.00001' } })).toEqual([['old', 'new-0']]);
    expect(bound({ title: 'Microsecond-Scale Preemption!' })).toEqual([['old', 'new-0']]);
  });

  it('stays as it is if no paper or several papers match', () => {
    expect(bound({ title: 'Other' })).toEqual([]);
    expect(
      bound({ title: 'Microsecond-scale preemption' }, { title: 'Microsecond-scale preemption' }),
    ).toEqual([]);
    expect(orphanedRecords(records, [samplePaper({ id: 'other' })])).toEqual([starred]);
  });

  it('is merged with the other records of that paper', () => {
    const paper = samplePaper({ id: 'new', title: starred.title, identifiers: { doi: '10.1/reef' } });
    const own = { ...reef, id: 'new', title: starred.title, note: 'Mine.', changed: 9 };
    const older = {
      ...reef,
      id: 'older',
      title: 'Older title',
      doi: '10.1/reef',
      tags: ['thesis'],
      note: 'First.',
      changed: 3,
    };
    const stored = new Map([...records, ['new', own], ['older', older]]);
    const after = applyLibraryChange(stored, rebindChange(findRebindings(stored, [paper])));
    expect([after.get('old'), after.get('older')]).toEqual([null, null]);
    expect(after.get('new')).toMatchObject({
      id: 'new',
      starred: true,
      tags: ['thesis'],
      note: 'First.\n\nMine.',
    });
  });

  it('moves to the paper that had its id, whatever the title, and only once', () => {
    const list = [
      samplePaper({ id: 'namesake', title: starred.title }),
      samplePaper({ id: 'renamed', title: 'Quite Another Title', formerIds: [starred.id, 'older'] }),
    ];
    const rebindings = findRebindings(new Map([[starred.id, starred]]), list);
    expect(rebindings).toEqual([{ from: starred.id, to: { id: 'renamed', title: 'Quite Another Title' } }]);
    const kept = { ...starred, id: 'renamed', title: 'Quite Another Title', note: 'Mine.', starred: false };
    const after = applyLibraryChange(
      new Map([
        [starred.id, starred],
        ['renamed', kept],
      ]),
      rebindChange(rebindings),
    );
    expect([after.get(starred.id), after.get('renamed')]).toMatchObject([
      null,
      { id: 'renamed', title: 'Quite Another Title', starred: true, note: 'Mine.' },
    ]);
    expect(findRebindings(new Map([['renamed', kept]]), list)).toEqual([]);
  });

  it('stays with a paper that has its id, even if another had it before', () => {
    const list = [samplePaper({ id: starred.id }), samplePaper({ id: 'b', formerIds: [starred.id] })];
    expect(findRebindings(new Map([[starred.id, starred]]), list)).toEqual([]);
  });

  it('is imported under the current id of its paper', () => {
    expect(rebindRecords([starred], [samplePaper({ id: 'new', title: starred.title })])).toEqual([
      { ...starred, id: 'new' },
    ]);
  });
});

describe('an action on a library', () => {
  it('can be undone without losing later changes', () => {
    fc.assert(
      fc.property(library, library, (own, backup) => {
        const merge = mergeChange([...backup.values()]);
        const after = applyLibraryChange(own, merge);
        const undoRecords = idsOf(merge).map((id) => ({
          id,
          before: own.get(id) ?? null,
          after: after.get(id) ?? null,
        }));
        const stored = new Map([
          ...own,
          ...[...after].flatMap(([id, each]) => (each === null ? [] : [[id, each] as const])),
        ]);
        const undone = applyLibraryChange(stored, undoChange(undoRecords));
        for (const id of idsOf(merge)) expect(undone.get(id) ?? null).toEqual(own.get(id) ?? null);

        const [first] = undoRecords;
        const later =
          first?.after === null || first === undefined ? null : { ...first.after, note: 'Said since.' };
        if (first === undefined || later === null) return;
        expect(applyLibraryChange(new Map([[first.id, later]]), undoChange([first])).get(first.id)).toEqual(
          later,
        );
      }),
    );
  });

  it('merges restored records into those added since they were deleted', () => {
    const before = { ...reef, starred: true, note: 'Old.' };
    const now = { ...reef, tags: ['new'], changed: 5 };
    const undo = undoChange([{ id: 'reef', before, after: null }]);
    expect(applyLibraryChange(new Map(), undo).get('reef')).toEqual(before);
    expect(applyLibraryChange(new Map([['reef', now]]), undo).get('reef')).toMatchObject({
      starred: true,
      note: 'Old.',
      tags: ['new'],
    });
  });

  it('does no harm when it is applied twice or late', () => {
    const mark = (change: RecordChange, late?: true) =>
      ({
        kind: 'mark',
        papers: [samplePaper({ id: 'reef' })],
        change,
        at: 4,
        ...(late && { late }),
      }) as const;
    const changes: RecordChange[] = [
      { kind: 'star', on: true },
      { kind: 'tag', tag: 'x', on: true },
      { kind: 'note', from: '', to: 'A.' },
    ];
    for (const change of changes) {
      const once = applyLibraryChange(new Map(), mark(change)).get('reef');
      expect(
        applyLibraryChange(new Map(once ? [['reef', once]] : []), mark(change, true)).get('reef'),
      ).toEqual(once);
    }
    const read = new Map([['reef', { ...reef, progress: 'read' as const, changed: 9 }]]);
    expect(
      applyLibraryChange(read, mark({ kind: 'progress', to: 'reading' }, true)).get('reef')?.progress,
    ).toBe('read');
  });
});
