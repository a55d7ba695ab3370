import { useSyncExternalStore } from 'react';
import { createListeners } from './create-store.ts';
import type { Preference } from './preferences.ts';
import { choices } from './storage.ts';

const changes = createListeners();

/** Tells whether a preference is set, and returns the function that sets it. */
export function usePreference({ name, value }: Preference): [boolean, (on: boolean) => void] {
  const isOn = () => document.documentElement.dataset[name] === value;
  const set = (on: boolean) => {
    if (on) document.documentElement.dataset[name] = value;
    else delete document.documentElement.dataset[name];
    choices.write(name, on ? value : null);
    changes.notify();
  };
  return [useSyncExternalStore(changes.subscribe, isOn, () => false), set];
}
