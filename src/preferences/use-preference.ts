import { useSyncExternalStore } from 'react';
import { createListeners } from '../ui/create-store.ts';
import type { Preference } from './preferences.ts';
import { choices } from './storage.ts';

const listeners = createListeners();

/** Whether a preference is on, and a function that sets it. */
export function usePreference({ name, value }: Preference): [boolean, (on: boolean) => void] {
  const isOn = () => document.documentElement.dataset[name] === value;
  const set = (on: boolean) => {
    if (on) document.documentElement.dataset[name] = value;
    else delete document.documentElement.dataset[name];
    choices.write(name, on ? value : null);
    listeners.notify();
  };
  return [useSyncExternalStore(listeners.subscribe, isOn, () => false), set];
}
