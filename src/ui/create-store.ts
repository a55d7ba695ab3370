import { useSyncExternalStore } from 'react';

/** Functions to call after every change of a value that something else holds. */
export interface Listeners {
  /** Adds a listener; returns the function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly notify: () => void;
}

/** A value that components read and that changes outside them. */
export interface Store<T> extends Pick<Listeners, 'subscribe'> {
  readonly current: () => T;
  readonly set: (next: T) => void;
  /** The value in a component, which is drawn again when it changes. */
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

/** Creates a store that holds a value. */
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
