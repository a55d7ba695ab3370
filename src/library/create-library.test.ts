import { describe, expect, it } from 'vitest';
import { samplePaper } from '../testing/sample-list.ts';
import { createLibrary } from './create-library.ts';
import type { LibraryStore } from './library-store.ts';
import type { Channel, Clock, Library, PendingStore } from './library-types.ts';
import { NewerVersionError } from './newer-version-error.ts';
import type { LibraryRecord } from './records/record.ts';

const paper = samplePaper({ id: 'alder', title: 'Alder' });

/** An in-memory store for several tabs. Rejects every change with `rejection` while that is set. */
class MemoryStore implements LibraryStore {
  readonly records = new Map<string, LibraryRecord>();
  rejection: Error | null = null;
  responds = true;

  ready = async () => {};
  readAll: LibraryStore['readAll'] = async () => {
    if (!this.responds) return new Promise(() => {});
    return {
      records: new Map(this.records),
      unreadable: 0,
      lost: 0,
      isNewer: this.rejection instanceof NewerVersionError,
    };
  };
  readSome: LibraryStore['readSome'] = async (ids) =>
    new Map(ids.flatMap((id) => [...this.records].filter(([key]) => key === id)));
  update: LibraryStore['update'] = async (_, update) => {
    if (this.rejection !== null) throw this.rejection;
    const after = update(this.records);
    for (const [id, record] of after) {
      if (record === null) this.records.delete(id);
      else this.records.set(id, record);
    }
    return after;
  };
}

/** A clock that advances only by `advance`. */
class StoppedClock implements Clock {
  #time = 0;
  readonly #calls = new Map<() => void, number>();

  now = () => this.#time;
  after: Clock['after'] = (milliseconds, callback) => {
    const call = () => callback();
    this.#calls.set(call, this.#time + milliseconds);
    return () => this.#calls.delete(call);
  };

  /** Lets running promises settle, then advances the clock and calls what is due. */
  async advance(milliseconds: number): Promise<void> {
    await new Promise((done) => setTimeout(done));
    this.#time += milliseconds;
    for (const [call, time] of [...this.#calls]) {
      if (time > this.#time || !this.#calls.delete(call)) continue;
      call();
    }
    await new Promise((done) => setTimeout(done));
  }
}

/** Creates connected channels, one per call. */
function createChannels(): () => Channel {
  const listeners: ((ids: unknown) => void)[] = [];
  return () => {
    let own: ((ids: unknown) => void) | null = null;
    return {
      send: (ids) => {
        for (const listener of listeners) if (listener !== own) listener(ids);
      },
      listen: (listener) => {
        own = listener;
        listeners.push(listener);
      },
    };
  };
}

const nothingPending: PendingStore = { save: () => {}, take: async () => [] };

function tabsOf(store: LibraryStore, clock: Clock = new StoppedClock()): () => Library {
  const openChannel = createChannels();
  return () =>
    createLibrary({ store, openChannel, pendingStore: nothingPending, clock, onPageRestored: () => {} });
}

const star = (library: Library) =>
  library.change({ kind: 'mark', papers: [paper], change: { kind: 'star', on: true }, at: 0 });
const isStarred = (library: Library) => library.current().records.get(paper.id)?.starred === true;

describe('createLibrary', () => {
  it('shows a change at once and stores it', async () => {
    const store = new MemoryStore();
    const library = tabsOf(store)();
    const stored = star(library);
    expect([isStarred(library), store.records.size]).toEqual([true, 0]);
    expect(await stored).toBe(true);
    expect(store.records.get(paper.id)?.starred).toBe(true);
  });

  it('tells the other tabs', async () => {
    const openTab = tabsOf(new MemoryStore());
    const [one, other] = [openTab(), openTab()];
    await Promise.all([one.open(), other.open()]);
    await star(one);
    await expect.poll(() => isStarred(other)).toBe(true);
  });

  it('gives up on a store that does not answer within five seconds', async () => {
    const store = new MemoryStore();
    const clock = new StoppedClock();
    store.responds = false;
    const library = tabsOf(store, clock)();
    const opening = library.open();
    await clock.advance(4_999);
    expect(library.current()).toMatchObject({ readFinished: false, error: null });
    await clock.advance(1);
    await opening;
    expect(library.current()).toMatchObject({ readFinished: true, error: 'refused' });
  });

  it('retries a failed change after ten seconds', async () => {
    const store = new MemoryStore();
    const clock = new StoppedClock();
    const library = tabsOf(store, clock)();
    await library.open();
    store.rejection = new Error('the disk is on fire');
    expect(await star(library)).toBe(false);
    expect([isStarred(library), library.current().error]).toEqual([true, 'failed']);
    store.rejection = null;
    await clock.advance(9_999);
    expect(store.records.size).toBe(0);
    await clock.advance(1);
    await expect.poll(() => [store.records.size, library.current().error]).toEqual([1, null]);
  });

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['newer', new NewerVersionError()],
  ] as const)('reports a store that is %s', async (error, rejection) => {
    const store = new MemoryStore();
    const library = tabsOf(store)();
    await library.open();
    store.rejection = rejection;
    expect(await star(library)).toBe(false);
    expect(library.current().error).toBe(error);
  });
});
