import { describe, expect, it } from 'vitest';
import { samplePaper } from '../../testing/sample-list.ts';
import { formatLibrary, parseLibrary } from './library-file.ts';
import { applyChange, type LibraryRecord, newRecord } from './record.ts';

const kites = { ...newRecord(samplePaper({ id: 'kites', title: 'Kites' })), starred: true };
const manyTags = Array.from({ length: 20_000 }, (_, index) => `tag ${String(index).padStart(5, '0')}`);
const parsed = (record: LibraryRecord) => parseLibrary(formatLibrary([record], [], 'A list', new Date(0)));

describe('the limits of typing hold for a backup that is imported', () => {
  it.each([
    ['note', { note: 'x'.repeat(4_000_000) }, { note: 'x'.repeat(50_000) }],
    ['tags', { tags: manyTags }, { tags: manyTags.slice(0, 100) }],
    ['tag', { tags: ['y'.repeat(4_000)] }, { tags: ['y'.repeat(100)] }],
    [
      'note that ends amid a character',
      { note: `${'x'.repeat(49_999)}😀` },
      { note: `${'x'.repeat(49_999)}\ufffd` },
    ],
  ])('to its %s, and the backup says so', (_, given, kept) => {
    const record = { ...kites, ...given };
    expect(parsed(record)).toEqual({
      records: [{ ...kites, ...kept }],
      views: [],
      unreadable: 0,
      shortened: 1,
    });
  });

  it('and nothing is cut of what could have been typed', () => {
    const record = { ...kites, note: 'x'.repeat(50_000), tags: manyTags.slice(0, 100) };
    expect(parsed(record)).toEqual({ records: [record], views: [], unreadable: 0, shortened: 0 });
  });

  it.each(['id', 'title', 'doi', 'link'])('a %s that no list could have leaves its record out', (field) => {
    const record = { ...kites, [field]: 'z'.repeat(5_001) };
    expect(parsed(record)).toEqual({ records: [], views: [], unreadable: 1, shortened: 0 });
  });

  it('and no paper gets more tags than a backup may have', () => {
    const full = { ...kites, tags: manyTags.slice(0, 100) };
    expect(applyChange(full, { kind: 'tag', tag: 'one more', on: true }, 1)).toBe(full);
    expect(applyChange(full, { kind: 'tag', tag: full.tags[0] ?? '', on: false }, 1).tags).toHaveLength(99);
  });
});

it('a backup of 21 MB with 20,000 papers is read', () => {
  const records = Array.from({ length: 20_000 }, (_, index) => ({
    ...newRecord(samplePaper({ id: `kites-${index}`, title: `Kites, part ${index}` })),
    note: 'a line of notes\n'.repeat(54),
  }));
  const text = formatLibrary(records, [], 'A list', new Date(0));
  expect(text.length).toBeGreaterThan(21_000_000);
  const file = parseLibrary(text);
  expect('records' in file && [file.records.length, file.unreadable, file.shortened]).toEqual([20_000, 0, 0]);
});
