import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page, utils } from 'vitest/browser';
import '../../app/theme.css';
import { keepValues } from './kept-values.ts';
import { leaveList } from './leave-list.ts';

/** Where the page under test stands. */
const place = location.pathname;

// What a part complains of in the console fails the test that shows it.
const complaints = vi.spyOn(console, 'error');

// To print the page into each error of a locator takes a second, and a locator that waits makes many.
utils.configurePrettyDOM({ maxLength: 0 });

beforeEach(async () => {
  history.replaceState(null, '', place);
  localStorage.clear();
  sessionStorage.clear();
  await keepValues();
  takeChoicesBack(document.documentElement);
  complaints.mockClear();
  await page.viewport(1440, 900);
});

afterEach(() => {
  leaveList();
  expect(complaints.mock.calls).toEqual([]);
});

/** What readers choose stands on the root, past React: widths, density, theme, keys. */
function takeChoicesBack(root: HTMLElement): void {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.removeAttribute('style');
}
