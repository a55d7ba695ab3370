import { searchId } from '../dom.ts';

/** Focuses the search box and selects its text. */
export function focusSearch(): void {
  const input = document.getElementById(searchId);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

/** Tells whether the search box has the focus within the page. */
export function isSearchFocused(): boolean {
  return document.activeElement?.id === searchId;
}
