import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** The theme of the reader's system. */
type Theme = 'light' | 'dark';

/** Draws the page as it is printed, for as long as the test lasts or until it is put back on the screen. */
export async function putOnPaper(theme: Theme = 'light'): Promise<void> {
  await draw('print', theme);
}

/** Draws the page as it is on the screen. */
export async function putOnScreen(theme: Theme = 'light'): Promise<void> {
  await draw('', theme);
}

async function draw(media: 'print' | '', theme: Theme): Promise<void> {
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
}

/** What could be pressed or filled in and is drawn. */
export function drawnControls(): readonly string[] {
  const controls = document.querySelectorAll('button, input, select, textarea, summary, [role="button"]');
  return [...controls].filter(isDrawn).map(({ outerHTML }) => outerHTML);
}

/** Tells whether something takes up room on the page and is not hidden. */
export function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}
