import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page, utils } from 'vitest/browser';
import '../../app/theme.css';
import { leaveList } from './leave-list.ts';
import { writeStoredValues } from './stored-values.ts';

/** The path of the page under test. */
const initialPath = location.pathname;

// A console error fails the test.
const consoleErrors = vi.spyOn(console, 'error');

// Printing the page into a locator's error takes a second, and a waiting locator creates many errors.
utils.configurePrettyDOM({ maxLength: 0 });

beforeEach(async () => {
  history.replaceState(null, '', initialPath);
  localStorage.clear();
  sessionStorage.clear();
  await writeStoredValues();
  resetPreferences(document.documentElement);
  consoleErrors.mockClear();
  await page.viewport(1440, 900);
});

afterEach(() => {
  leaveList();
  expect(consoleErrors.mock.calls).toEqual([]);
});

/** Preferences are stored on the root element, outside React: widths, density, theme and shortcuts. */
function resetPreferences(root: HTMLElement): void {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.removeAttribute('style');
}
