import { vi } from 'vitest';

/** Makes any access to IndexedDB throw, as some browsers do in private windows. */
export function denyStorage(): void {
  vi.spyOn(window, 'indexedDB', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
}

/** Makes IndexedDB undefined. */
export function removeStorage(): void {
  vi.spyOn(window, 'indexedDB', 'get').mockReturnValue(undefined as unknown as IDBFactory);
}

/** Makes every attempt to open IndexedDB fail. */
export function failStorage(): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    const error = new DOMException('no', 'InvalidStateError');
    const request = Object.assign(new EventTarget() as IDBOpenDBRequest, { error });
    setTimeout(() => request.onerror?.(new Event('error')));
    return request;
  });
}

/** Makes writes fail with a quota error until `freeSpace` is called. */
export function fillStorage(): { freeSpace: () => void } {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return { freeSpace: () => put.mockRestore() };
}

/** Delays opening IndexedDB until `release` is called. */
export function delayStorage(): { release: () => void } {
  const { open } = IDBFactory.prototype;
  const pending: (() => void)[] = [];
  const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation((name) => {
    const request = new EventTarget() as IDBOpenDBRequest;
    pending.push(() => {
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
    release: () => {
      spy.mockRestore();
      for (const each of pending.splice(0)) each();
    },
  };
}
