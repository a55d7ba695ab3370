import { applyWidths } from '../layout/widths.ts';
import { recordClicks } from '../loading/replayed-clicks.ts';
import { startApp } from '../loading/start-app.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import { applyPreferences } from '../ui/preferences.ts';
import { choices } from '../ui/storage.ts';

// Runs before anything is drawn: the first page stands in the HTML, and nobody should see it in another look or for another view.
applyTheme();
applyPreferences();
applyWidths();
if (location.search !== '' || location.hash.startsWith('#list=') || choices.read('cols') !== null) {
  document.documentElement.dataset.firstPage = 'off';
}
recordClicks();
startApp();
