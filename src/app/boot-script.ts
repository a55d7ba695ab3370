import { applyWidths } from '../layout/widths.ts';
import { recordClicks } from '../loading/replayed-clicks.ts';
import { startApp } from '../loading/start-app.ts';
import { applyTheme } from '../preferences/apply-theme.ts';
import { applyPreferences } from '../preferences/preferences.ts';
import { choices } from '../preferences/storage.ts';

// Runs before the first paint: the static page must not flash in the wrong theme or for another view.
applyTheme();
applyPreferences();
applyWidths();
if (location.search !== '' || location.hash.startsWith('#list=') || choices.read('cols') !== null) {
  document.documentElement.dataset.staticPage = 'off';
}
recordClicks();
startApp();
