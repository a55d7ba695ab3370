import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page, utils } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import '../../app/theme.css';
import { leaveList } from './leave-list.ts';
import { writeStoredValues } from './stored-values.ts';

/** The path of the page under test. */
const initialPath = location.pathname;

// Printing the page into a locator's error takes a second, and a waiting locator creates many errors.
utils.configurePrettyDOM({ maxLength: 0 });

// All files of a runner share a page and its modules, so each test begins with what the last one left.
beforeEach(async () => {
  await cleanup();
  localStorage.clear();
  sessionStorage.clear();
  await writeStoredValues();
  for (const part of document.head.querySelectorAll('meta[name="pages"], meta[name="details"]'))
    part.remove();
  resetPreferences(document.documentElement);
  vi.spyOn(console, 'error');
  await page.viewport(1440, 900);
  // Last: the test before may have ended while the browser was going back.
  history.replaceState(null, '', initialPath);
});

afterEach(() => {
  leaveList();
  // A console error fails the test.
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
});

/** Preferences are stored on the root element, outside React: widths, density, theme and shortcuts. */
function resetPreferences(root: HTMLElement): void {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.removeAttribute('style');
}
