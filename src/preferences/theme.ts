import { useSyncExternalStore } from 'react';
import { createListeners } from '../ui/create-store.ts';
import type { Theme } from './apply-theme.ts';
import { choices } from './storage.ts';

/** Notifies components only: the theme itself is an attribute of the root element, where styles use it. */
const listeners = createListeners();
const darkQuery = '(prefers-color-scheme: dark)';

/** The current theme, and a function that switches to the other one. */
export function useTheme(): [Theme, () => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'light' as const);
  return [theme, () => chooseTheme(theme === 'dark' ? 'light' : 'dark')];
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme();
}

function systemTheme(): Theme {
  return matchMedia(darkQuery).matches ? 'dark' : 'light';
}

/** Choosing the system's theme deletes the choice, so that the page follows the system again. */
function chooseTheme(theme: Theme): void {
  const choice = theme === systemTheme() ? null : theme;
  if (choice === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  choices.write('theme', choice);
  listeners.notify();
}

function subscribe(listener: () => void): () => void {
  const darkMedia = matchMedia(darkQuery);
  const stop = listeners.subscribe(listener);
  darkMedia.addEventListener('change', listener);
  return () => {
    stop();
    darkMedia.removeEventListener('change', listener);
  };
}
