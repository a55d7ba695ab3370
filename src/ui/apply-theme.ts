import { choices } from './storage.ts';

export type Theme = 'light' | 'dark';

/** Shows the theme that the reader chose here before; without a choice the system's holds. */
export function applyTheme(): void {
  const chosen = choices.read('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}
