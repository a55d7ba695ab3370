import { expect, type Page } from '@playwright/test';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Each theme's background, as in `theme.css`. */
const backgrounds: Readonly<Record<Theme, string>> = { light: 'rgb(251, 250, 247)', dark: 'rgb(31, 30, 27)' };

/** Switches the page to a theme without reloading it, and waits until it is shown. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('body')).toHaveCSS('background-color', backgrounds[theme]);
}
