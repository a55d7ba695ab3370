import { clear } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import {
  changeRecord,
  loadLibrary,
  openedLibrary,
  star,
  starred,
  withLibraryPages,
} from '../testing/page/library-pages.ts';
import {
  delayStorage,
  denyStorage,
  failStorage,
  fillStorage,
  removeStorage,
} from '../testing/page/storage-faults.ts';
import { firePageShow, readStoredValues, writeStoredValues } from '../testing/page/stored-values.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { storageKey } from '../ui/storage-key.ts';
import { libraryDatabase, loadDatabase } from './library-store.ts';
import type { Library } from './library-types.ts';
import { newRecord } from './records/record.ts';

const first = samplePaper({ id: 'first', title: 'The first paper' });
const second = samplePaper({ id: 'second', title: 'The second paper' });
const error = (library: Library) => library.current().error;

withLibraryPages();

describe('a library', () => {
  it('is stored for the next visit', async () => {
    expect(await star(loadLibrary(), first)).toBe(true);
    expect(starred(await openedLibrary())).toEqual(['first']);
  });

  it.each([
    ['throws', denyStorage],
    ['is not there', removeStorage],
    ['fails to open', failStorage],
  ])('lasts until the tab is closed, with an error, where storage %s', async (_, breakStorage) => {
    breakStorage();
    const library = loadLibrary();
    const done = star(library, first);
    expect([starred(library), error(library)]).toEqual([['first'], null]);
    expect(await done).toBe(false);
    expect([starred(library), error(library), library.current().readFinished]).toEqual([
      ['first'],
      'refused',
      true,
    ]);
  });

  it('reports an error if storage does not answer, and merges the changes made meanwhile once it does', async () => {
    await star(loadLibrary(), first);
    const { release } = delayStorage();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const library = loadLibrary();
    const opening = library.open();
    // The database code loads first, so that only the storage itself times out.
    await loadDatabase();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(library.current()).toMatchObject({ readFinished: false, error: null });
    await vi.advanceTimersByTimeAsync(1);
    await opening;
    expect(library.current()).toMatchObject({ readFinished: true, error: 'refused' });
    vi.useRealTimers();

    await star(library, second);
    expect(starred(library)).toEqual(['second']);
    release();
    await expect.poll(() => starred(library)).toEqual(['first', 'second']);
    expect(error(library)).toBeNull();
    await expect.poll(async () => starred(await openedLibrary())).toEqual(['first', 'second']);
  });

  it('reports when storage is full, and stores all pending changes once there is space', async () => {
    const library = await openedLibrary();
    const { freeSpace } = fillStorage();
    expect(await Promise.all([star(library, first), star(library, second)])).toEqual([false, false]);
    expect([starred(library), error(library)]).toEqual([['first', 'second'], 'full']);
    expect(starred(await openedLibrary())).toEqual([]);
    freeSpace();
    await library.tryAgain();
    expect(error(library)).toBeNull();
    expect(starred(await openedLibrary())).toEqual(['first', 'second']);
  });

  it('keeps pending changes when the reader returns to the page with Back', async () => {
    const library = await openedLibrary();
    const { freeSpace } = fillStorage();
    await star(library, first);
    firePageShow();
    await expect.poll(() => error(library)).toBe('full');
    expect(starred(library)).toEqual(['first']);
    freeSpace();
    await star(library, second);
    expect([starred(library), error(library)]).toEqual([['first', 'second'], null]);
    expect(Object.keys(await readStoredValues()).filter((key) => key.startsWith('record:'))).toEqual([
      'record:first',
      'record:second',
    ]);
    fillStorage();
    await changeRecord(library, first, { kind: 'progress', to: 'read' });
    expect(error(library)).toBe('full');
  });

  it('leaves what it cannot read as it is, and sets it aside only when a record takes its place', async () => {
    const broken = { id: 'broken', starred: 'yes', note: 'A note.' };
    const removed = { ...newRecord(samplePaper({ id: 'gone', title: 'A removed paper' })), starred: true };
    const before = { 'record:broken': broken, 'record:gone': removed, 'record:odd': '<html>' };
    await writeStoredValues(before);
    const tabs = await Promise.all([openedLibrary(), openedLibrary()]);
    expect(tabs.map((library) => library.current())).toMatchObject([
      { unreadable: 2, error: null },
      { unreadable: 2, error: null },
    ]);
    const [library = loadLibrary()] = tabs;
    await star(library, first);
    expect(await readStoredValues()).toMatchObject(before);
    expect(starred(library)).toEqual(['gone', 'first']);

    await star(library, samplePaper({ id: 'broken', title: 'Broken' }));
    const values = await readStoredValues();
    const [[key = '', value] = []] = Object.entries(values).filter(([name]) => name.startsWith('aside:'));
    expect([key.replace(/^aside:[^r]*/u, ''), value]).toEqual(['record:broken', broken]);
    expect(values['record:broken']).toMatchObject({ id: 'broken', starred: true });
    expect((await openedLibrary()).current().unreadable).toBe(2);
  });

  it('that the browser deleted is missed, until there is a library again', async () => {
    await star(loadLibrary(), first);
    await star(loadLibrary(), second);
    await clear(libraryDatabase());
    const library = await openedLibrary();
    expect(library.current()).toMatchObject({ lost: 2, error: null });
    await star(library, first);
    expect((await openedLibrary()).current().lost).toBe(0);
    await changeRecord(library, first, { kind: 'star', on: false });
    expect((await openedLibrary()).current().lost).toBe(0);
  });

  it('of a newer version of the app is read but never overwritten', async () => {
    const own = { ...newRecord(first), starred: true };
    await writeStoredValues({
      version: 99,
      'record:future': { id: 'future', of: 'the future' },
      'record:first': own,
    });
    const before = await readStoredValues();
    const library = await openedLibrary();
    expect(library.current()).toMatchObject({ error: 'newer', unreadable: 0 });
    expect(await changeRecord(library, first, { kind: 'star', on: false })).toBe(false);
    expect(await star(library, second)).toBe(false);
    expect(starred(library)).toEqual(['first']);
    expect(await readStoredValues()).toEqual(before);
  });

  it('becomes read-only once a newer version of the app writes to it', async () => {
    const library = await openedLibrary();
    await star(library, first);
    const other = await openedLibrary();
    const before = { version: 99, 'record:second': { ...newRecord(second), starred: true } };
    await writeStoredValues(before);
    await expect.poll(() => error(other)).toBe('newer');
    expect(starred(other)).toEqual(['second']);
    expect(await star(other, first)).toBe(false);
    expect(await readStoredValues()).toEqual(before);
  });
});

describe('changes that a tab could not store before it was closed', () => {
  const savePending = (page: string, paper: typeof first) =>
    localStorage.setItem(
      `${storageKey('unkept:')}${page}`,
      JSON.stringify([{ kind: 'mark', papers: [paper], change: { kind: 'star', on: true }, at: 1 }]),
    );

  it('are stored by the next tab, except those of a tab that is still open', async () => {
    savePending('of-a-closed-page', first);
    savePending('of-an-open-page', second);
    let close = () => {};
    const isOpen = new Promise<void>((done) => {
      void navigator.locks.request(`${storageKey('unkept:')}of-an-open-page`, () => {
        done();
        return new Promise<void>((end) => {
          close = end;
        });
      });
    });
    await isOpen;
    const library = await openedLibrary();
    expect(starred(library)).toEqual(['first']);
    await expect.poll(async () => starred(await openedLibrary())).toEqual(['first']);
    expect(Object.keys(localStorage).filter((key) => key.includes('unkept:'))).toEqual([
      `${storageKey('unkept:')}of-an-open-page`,
    ]);
    close();
  });

  it('are not taken from a tab that opens at the same time', async () => {
    const { locks } = navigator;
    const query = locks.query.bind(locks);
    vi.spyOn(locks, 'query').mockImplementation(async () => {
      const state = await query();
      savePending('of-a-new-page', first);
      return state;
    });
    expect(starred(await openedLibrary())).toEqual([]);
  });

  it('are not taken from an open tab whose storage does not answer yet', async () => {
    const storage = delayStorage();
    const waiting = star(loadLibrary(), first);
    const isClaimed = async () =>
      (await navigator.locks.query()).held?.some(({ name }) => localStorage.getItem(name ?? '') !== null);
    await expect.poll(isClaimed).toBe(true);
    storage.release();
    await waiting;
  });

  it('are stored if version 1 of the app saved them, without the links of the papers', async () => {
    const { id, title, identifiers } = first;
    localStorage.setItem(
      `${storageKey('unkept:')}first-version`,
      JSON.stringify([
        { kind: 'mark', papers: [{ id, title, identifiers }], change: { kind: 'star', on: true }, at: 1 },
      ]),
    );
    expect(starred(await openedLibrary())).toEqual(['first']);
    await expect.poll(async () => starred(await openedLibrary())).toEqual(['first']);
  });

  it.each([
    '{}',
    '<html>',
    '[7, null, {"kind": "mark"}]',
    '[{"kind": "mark", "papers": [null], "change": {"kind": "star", "on": true}, "at": 1}]',
    '[{"kind": "mark", "papers": [{"id": "__proto__"}], "change": {"kind": "star", "on": true}, "at": 1}]',
    '[{"kind": "mark", "papers": [{"id": "a", "title": "A", "identifiers": {}}], "change": null, "at": 1}]',
    '[{"kind": "mark", "papers": [{"id": "a", "title": "A", "identifiers": {}}], "change": {"kind": "star", "on": 7}, "at": 1}]',
  ])('stay where they are, without harm, if this version cannot read them: %s', async (text) => {
    savePending('of-a-closed-page', first);
    localStorage.setItem(`${storageKey('unkept:')}odd`, text);
    const library = await openedLibrary();
    expect(library.current()).toMatchObject({ readFinished: true, error: null });
    expect(starred(library)).toEqual(['first']);
    expect([...library.current().records.keys()]).toEqual(['first']);
    expect(localStorage.getItem(`${storageKey('unkept:')}odd`)).toBe(text);
  });

  it('may be lost if nothing else can be stored, but no change that the database stores', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const library = await openedLibrary();
    expect(await star(library, first)).toBe(true);
    expect([starred(await openedLibrary()), error(library)]).toEqual([['first'], null]);
  });
});
