import { applyTheme } from './apply-theme.ts';
import { markPresses } from './early-presses.ts';
import { startApp } from './start-app.ts';
import { choices } from './storage.ts';
import { applySwitches } from './switches.ts';
import { applyWidths } from './widths.ts';

// Runs before anything is drawn: the first page stands in the HTML, and nobody should see it in another look or for another view.
applyTheme();
applySwitches();
applyWidths();
if (location.search !== '' || location.hash.startsWith('#list=') || choices.read('cols') !== null) {
  document.documentElement.dataset.firstPage = 'off';
}
markPresses();
startApp();
