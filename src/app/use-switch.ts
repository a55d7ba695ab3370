import { useSyncExternalStore } from 'react';
import { choices } from './storage.ts';
import type { Switch } from './switches.ts';

const listeners = new Set<() => void>();

/** Tells whether a switch is on, and gives the means to set it. */
export function useSwitch({ name, other }: Switch): [boolean, (on: boolean) => void] {
  const isOn = () => document.documentElement.dataset[name] === other;
  const set = (on: boolean) => {
    if (on) document.documentElement.dataset[name] = other;
    else delete document.documentElement.dataset[name];
    choices.write(name, on ? other : null);
    for (const listener of listeners) listener();
  };
  return [useSyncExternalStore(subscribe, isOn, () => false), set];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
