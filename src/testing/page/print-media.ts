import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** The system's colour scheme. */
type Theme = 'light' | 'dark';

/** Renders the page for print until the test ends or `emulateScreen` is called. */
export async function emulatePrint(theme: Theme = 'light'): Promise<void> {
  await setMedia('print', theme);
}

/** Renders the page for the screen. */
export async function emulateScreen(theme: Theme = 'light'): Promise<void> {
  await setMedia('', theme);
}

async function setMedia(media: 'print' | '', theme: Theme): Promise<void> {
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
}

/** The HTML of all visible buttons and fields. */
export function visibleControls(): readonly string[] {
  const controls = document.querySelectorAll('button, input, select, textarea, summary, [role="button"]');
  return [...controls].filter(isVisible).map(({ outerHTML }) => outerHTML);
}

/** Whether an element has a size and is not hidden. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}
