import type { UseStore } from 'idb-keyval';
import { storageKey } from '../ui/storage-key.ts';
import { createLibrary } from './create-library.ts';
import { databaseStore } from './library-store.ts';
import type { Channel, Clock, Library } from './library-types.ts';
import { createPendingStore } from './pending-store.ts';

const clock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Creates a library that is stored in a database of the browser and synchronised between its tabs. */
export function createBrowserLibrary(database: UseStore): Library {
  return createLibrary({
    store: databaseStore(database),
    openChannel,
    pendingStore: createPendingStore(),
    clock,
    onPageRestored: (callback) => addEventListener('pageshow', ({ persisted }) => persisted && callback()),
  });
}

function openChannel(): Channel {
  const channel = new BroadcastChannel(storageKey('library'));
  return {
    send: (ids) => channel.postMessage(ids),
    listen: (listener) => {
      channel.onmessage = ({ data }) => listener(data);
    },
  };
}
