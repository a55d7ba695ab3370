import { choices } from './storage.ts';

export type Theme = 'light' | 'dark';

/** Applies the theme that the reader chose on an earlier visit; without one the system's theme applies. */
export function applyTheme(): void {
  const chosen = choices.read('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}
