import { useSyncExternalStore } from 'react';

/** Functions to call after every change of a value stored elsewhere. */
export interface Listeners {
  /** Adds a listener; returns the function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly notify: () => void;
}

/** A value outside React that components read. */
export interface Store<T> extends Pick<Listeners, 'subscribe'> {
  readonly current: () => T;
  readonly set: (next: T) => void;
  /** A hook that returns the value and rerenders the component when it changes. */
  readonly use: () => T;
}

/** Creates an empty set of listeners. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    notify: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** Creates a store with an initial value. */
export function createStore<T>(initial: T): Store<T> {
  const { subscribe, notify } = createListeners();
  let value = initial;
  const current = () => value;
  return {
    current,
    subscribe,
    set: (next) => {
      value = next;
      notify();
    },
    use: () => useSyncExternalStore(subscribe, current, current),
  };
}
