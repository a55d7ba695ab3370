import { describe, expect, it, vi } from 'vitest';
import { comeBack, keepValues, keptValues } from '../testing/page/kept-values.ts';
import {
  loadLibrary,
  openedLibrary,
  say,
  star,
  starred,
  withLibraryPages,
} from '../testing/page/library-pages.ts';
import {
  failingStorage,
  fillStorage,
  holdStorage,
  missingStorage,
  refuseStorage,
} from '../testing/page/storage-faults.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { ownName } from '../ui/storage-key.ts';
import { loadDatabase } from './library-store.ts';
import type { Library } from './library-types.ts';
import { newRecord } from './records/record.ts';

const first = samplePaper({ id: 'first', title: 'The first paper' });
const second = samplePaper({ id: 'second', title: 'The second paper' });
const error = (library: Library) => library.current().error;

withLibraryPages();

describe('a library', () => {
  it('is kept from one visit to the next', async () => {
    expect(await star(loadLibrary(), first)).toBe(true);
    expect(starred(await openedLibrary())).toEqual(['first']);
  });

  it.each([
    ['throws', refuseStorage],
    ['is not there', missingStorage],
    ['fails to open', failingStorage],
  ])('lasts until the page is left, and says so, where storage %s', async (_, spoil) => {
    spoil();
    const library = loadLibrary();
    const done = star(library, first);
    expect([starred(library), error(library)]).toEqual([['first'], null]);
    expect(await done).toBe(false);
    expect([starred(library), error(library), library.current().opened]).toEqual([
      ['first'],
      'refused',
      true,
    ]);
  });

  it('says that it is refused where storage never answers; where it answers late, what was said in the meantime joins it', async () => {
    await star(loadLibrary(), first);
    const { letGo } = holdStorage();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const library = loadLibrary();
    const opening = library.open();
    // What keeps the library is loaded first: only the storage is waited for in vain.
    await loadDatabase();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(library.current()).toMatchObject({ opened: false, error: null });
    await vi.advanceTimersByTimeAsync(1);
    await opening;
    expect(library.current()).toMatchObject({ opened: true, error: 'refused' });
    vi.useRealTimers();

    await star(library, second);
    expect(starred(library)).toEqual(['second']);
    letGo();
    await expect.poll(() => starred(library)).toEqual(['first', 'second']);
    expect(error(library)).toBeNull();
    await expect.poll(async () => starred(await openedLibrary())).toEqual(['first', 'second']);
  });

  it('says when there is no room, and keeps all that waited when there is room again', async () => {
    const library = await openedLibrary();
    const { makeRoom } = fillStorage();
    expect(await Promise.all([star(library, first), star(library, second)])).toEqual([false, false]);
    expect([starred(library), error(library)]).toEqual([['first', 'second'], 'full']);
    expect(starred(await openedLibrary())).toEqual([]);
    makeRoom();
    await library.tryAgain();
    expect(error(library)).toBeNull();
    expect(starred(await openedLibrary())).toEqual(['first', 'second']);
  });

  it('loses nothing that still waits when the reader comes back to the page by the browser’s Back', async () => {
    const library = await openedLibrary();
    const { makeRoom } = fillStorage();
    await star(library, first);
    comeBack();
    await expect.poll(() => error(library)).toBe('full');
    expect(starred(library)).toEqual(['first']);
    makeRoom();
    await star(library, second);
    expect([starred(library), error(library)]).toEqual([['first', 'second'], null]);
    expect(Object.keys(await keptValues()).filter((key) => key.startsWith('record:'))).toEqual([
      'record:first',
      'record:second',
    ]);
    fillStorage();
    await say(library, first, { kind: 'progress', to: 'read' });
    expect(error(library)).toBe('full');
  });

  it('sets aside what cannot be read; the rest stays, also what is kept of papers that are gone', async () => {
    const broken = { id: 'broken', starred: 'yes', note: 'A note.' };
    const gone = { ...newRecord(samplePaper({ id: 'gone', title: 'A paper that left' })), starred: true };
    await keepValues({ 'record:broken': broken, 'record:gone': gone, 'record:odd': '<html>' });
    const library = await openedLibrary();
    expect(library.current()).toMatchObject({ quarantined: 2, error: null });
    await star(library, first);
    const kept = await keptValues();
    const quarantined = Object.entries(kept).filter(([key]) => key.startsWith('aside:'));
    expect(quarantined.map(([key, value]) => [key.replace(/^aside:[^r]*/u, ''), value])).toEqual([
      ['record:broken', broken],
      ['record:odd', '<html>'],
    ]);
    expect(kept['record:gone']).toEqual(gone);
    expect(kept['record:broken']).toBeUndefined();
    expect(starred(library)).toEqual(['gone', 'first']);
  });

  it('sets aside once what two tabs find at the same time', async () => {
    await keepValues({ 'record:odd': '<html>' });
    const tabs = await Promise.all([openedLibrary(), openedLibrary()]);
    expect(Object.entries(await keptValues())).toEqual([
      [expect.stringMatching(/^aside:.*:record:odd$/u), '<html>'],
    ]);
    expect(tabs.map((library) => library.current().quarantined)).toEqual([1, 1]);
  });

  it('of a newer version of the page is read, and never written over', async () => {
    const own = { ...newRecord(first), starred: true };
    await keepValues({
      version: 99,
      'record:future': { id: 'future', of: 'the future' },
      'record:first': own,
    });
    const before = await keptValues();
    const library = await openedLibrary();
    expect(library.current()).toMatchObject({ error: 'newer', quarantined: 0 });
    expect(await say(library, first, { kind: 'star', on: false })).toBe(false);
    expect(await star(library, second)).toBe(false);
    expect(starred(library)).toEqual(['first']);
    expect(await keptValues()).toEqual(before);
  });

  it('belongs to a newer version of the page from the moment that one writes to it', async () => {
    const library = await openedLibrary();
    await star(library, first);
    const other = await openedLibrary();
    const before = { version: 99, 'record:second': { ...newRecord(second), starred: true } };
    await keepValues(before);
    await expect.poll(() => error(other)).toBe('newer');
    expect(starred(other)).toEqual(['second']);
    expect(await star(other, first)).toBe(false);
    expect(await keptValues()).toEqual(before);
  });
});

describe('what a page said and could not keep before it was left', () => {
  const note = (page: string, paper: typeof first) =>
    localStorage.setItem(
      `${ownName('unkept:')}${page}`,
      JSON.stringify([{ kind: 'mark', papers: [paper], change: { kind: 'star', on: true }, at: 1 }]),
    );

  it('is done by the next page; what a page that is still open waits to keep is its own', async () => {
    note('of-a-page-that-is-gone', first);
    note('of-an-open-page', second);
    let close = () => {};
    const isOpen = new Promise<void>((done) => {
      void navigator.locks.request(`${ownName('unkept:')}of-an-open-page`, () => {
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
      `${ownName('unkept:')}of-an-open-page`,
    ]);
    close();
  });

  it('is left out where another version of the page wrote what this one cannot read', async () => {
    localStorage.setItem(`${ownName('unkept:')}odd`, '[7, {"kind": "mark"}]');
    expect((await openedLibrary()).current()).toMatchObject({ opened: true, error: null });
    localStorage.setItem(`${ownName('unkept:')}odd`, '<html>');
    expect((await openedLibrary()).current()).toMatchObject({ opened: true, error: null });
  });
});
