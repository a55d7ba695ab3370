import { useSyncExternalStore } from 'react';
import type { Theme } from './apply-theme.ts';
import { createListeners } from './create-store.ts';
import { choices } from './storage.ts';

/** The theme itself is an attribute of the root element, where styles see it. */
const changes = createListeners();
const darkSystem = '(prefers-color-scheme: dark)';

/** The theme that is shown, and the way to the other one. */
export function useTheme(): [Theme, () => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'light' as const);
  return [theme, () => chooseTheme(theme === 'dark' ? 'light' : 'dark')];
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme();
}

function systemTheme(): Theme {
  return matchMedia(darkSystem).matches ? 'dark' : 'light';
}

/** Choosing what the system has anyway takes the choice back, so that the page follows the system again. */
function chooseTheme(theme: Theme): void {
  const choice = theme === systemTheme() ? null : theme;
  if (choice === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  choices.write('theme', choice);
  changes.notify();
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia(darkSystem);
  const stop = changes.subscribe(listener);
  system.addEventListener('change', listener);
  return () => {
    stop();
    system.removeEventListener('change', listener);
  };
}
