import { useSyncExternalStore } from 'react';
import type { Theme } from './apply-theme.ts';
import { choices } from './storage.ts';

const listeners = new Set<() => void>();
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
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia(darkSystem);
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}
