import { vi } from 'vitest';

/** Lets the browser refuse its storage, as some do in a private window: even to look at it throws. */
export function refuseStorage(): void {
  vi.spyOn(window, 'indexedDB', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
}

/** Lets the browser have no storage at all. */
export function missingStorage(): void {
  vi.spyOn(window, 'indexedDB', 'get').mockReturnValue(undefined as unknown as IDBFactory);
}

/** Lets the browser fail whenever it opens its storage. */
export function failingStorage(): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    const error = new DOMException('no', 'InvalidStateError');
    const request = Object.assign(new EventTarget() as IDBOpenDBRequest, { error });
    setTimeout(() => request.onerror?.(new Event('error')));
    return request;
  });
}

/** Lets the browser have no room, until there is room again. */
export function fillStorage(): { makeRoom: () => void } {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return { makeRoom: () => put.mockRestore() };
}

/** Lets the browser open its storage only when it is told to. */
export function holdStorage(): { letGo: () => void } {
  const { open } = IDBFactory.prototype;
  const held: (() => void)[] = [];
  const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation((name) => {
    const request = new EventTarget() as IDBOpenDBRequest;
    held.push(() => {
      const real = open.call(indexedDB, name);
      real.onupgradeneeded = (event) => request.onupgradeneeded?.(event);
      real.onsuccess = (event) => {
        Object.assign(request, { result: real.result });
        request.onsuccess?.(event);
      };
    });
    return request;
  });
  return {
    letGo: () => {
      spy.mockRestore();
      for (const each of held.splice(0)) each();
    },
  };
}
