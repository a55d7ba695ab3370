import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySavedView } from '../../testing/arbitrary-record.ts';
import { samplePaper } from '../../testing/sample-list.ts';
import { parseView } from '../../view/codec/codec.ts';
import { formatLibrary, parseLibrary } from './library-file.ts';
import { mergeViews, planViewMerge } from './merge-views.ts';
import { addressToSave, checkSavedView, cleanName, newIn, newSavedView, withSeen } from './saved-view.ts';

const papers = ['old', 'other', 'added'].map((id) => samplePaper({ id, identifiers: { doi: `10.1/${id}` } }));
const viewOf = (address: string) => parseView(address).view;
const saved = newSavedView(viewOf('?venue=OSDI&paper=reef'), ' My  OSDI ', papers.slice(0, 2), 5);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('a saved view', () => {
  it('has query, filters, order and library, but neither what is open nor columns', () => {
    const address = '?q=gpu&venue=OSDI&sort=-year&show=library';
    expect(addressToSave(viewOf(`${address}&cols=year&paper=reef&page=a.md&utm=x`))).toBe(address);
    expect(saved).toMatchObject({ address: '?venue=OSDI', name: 'My OSDI', named: 5, looked: 5 });
  });

  it('counts as new what it did not have at the last look', () => {
    expect(ids(newIn(saved, papers))).toEqual(['added']);
    expect(ids(newIn(withSeen(saved, papers, 6), papers))).toEqual([]);
    expect(ids(newIn(withSeen(saved, [], 6), papers))).toEqual(['old', 'other', 'added']);
  });

  it('counts no paper twice that has a new id, and none that is gone', () => {
    const renamed = [
      samplePaper({ id: 'renamed', identifiers: { doi: '10.1/OLD' } }),
      samplePaper({ id: 'another', formerIds: ['other'] }),
    ];
    expect(ids(newIn(saved, renamed))).toEqual([]);
    expect(ids(newIn(saved, []))).toEqual([]);
  });

  it.each([
    ['   ', ''],
    [' a\n b ', 'a b'],
    ['x'.repeat(200), 'x'.repeat(100)],
    [`${'x'.repeat(99)}😀`, `${'x'.repeat(99)}\ufffd`],
  ])('has a name of one line: %j', (typed, name) => {
    expect(cleanName(typed)).toBe(name);
  });

  it.each([
    ['is none', null],
    ['has no name', { ...saved, name: ' ' }],
    ['has a field of another version', { ...saved, colour: 'red' }],
    ['has no time', { ...saved, looked: Number.NaN }],
    ['has no hashes', { ...saved, seen: '<b>' }],
    ['is too long', { ...saved, address: `?q=${'x'.repeat(8_000)}` }],
  ])('is not read if it %s', (_, value) => {
    expect(checkSavedView(value)).toBeNull();
  });
});

describe('two versions of a saved view', () => {
  const ofOneView = fc
    .tuple(arbitrarySavedView, arbitrarySavedView)
    .map(([one, other]) => [one, { ...other, address: one.address }] as const);

  it('merge commutatively and idempotently', () => {
    fc.assert(
      fc.property(ofOneView, ([one, other]) => {
        const merged = mergeViews(one, other);
        expect(mergeViews(other, one)).toEqual(merged);
        expect(mergeViews(merged, other)).toEqual(merged);
      }),
    );
  });

  it('keep the later name and the later look, whichever tab they are from', () => {
    const renamed = { ...saved, name: 'Mine', named: 9 };
    const looked = withSeen(saved, papers, 7);
    expect(mergeViews(renamed, looked)).toEqual({ ...looked, name: 'Mine', named: 9 });
  });
});

describe('the saved views of a backup', () => {
  it('are added up to the limit; the same ones are merged, and again nothing changes', () => {
    const many = Array.from({ length: 52 }, (_, index) => ({ ...saved, address: `?q=${index}` }));
    const own = new Map([[saved.address, saved]]);
    const plan = planViewMerge(own, [{ ...saved, name: 'Mine', named: 9 }, ...many]);
    expect([plan.added, plan.leftOut, plan.changes.length]).toEqual([49, 3, 50]);
    const after = new Map(plan.changes.map((view) => [view.address, view]));
    expect(after.get(saved.address)?.name).toBe('Mine');
    expect(planViewMerge(after, plan.changes).changes).toEqual([]);
  });

  it('are read from the file, without those that are damaged; older backups have none', () => {
    const text = formatLibrary([], [saved], 'A list', new Date(0));
    expect(parseLibrary(text)).toEqual({ records: [], views: [saved], unreadable: 0, shortened: 0 });
    expect(parseLibrary(text.replace('"views": [', '"views": [ {"name": 7}, '))).toMatchObject({
      views: [saved],
      unreadable: 1,
    });
    expect(parseLibrary('{"paperdexLibrary":2,"records":[]}')).toMatchObject({ views: [] });
  });
});
