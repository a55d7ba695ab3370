import { expect, type Page } from '@playwright/test';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The ground of each theme, as `theme.css` has it. */
const grounds: Readonly<Record<Theme, string>> = { light: 'rgb(251, 250, 247)', dark: 'rgb(31, 30, 27)' };

/** Shows the page in a theme without loading it again, and makes sure that it does. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('body')).toHaveCSS('background-color', grounds[theme]);
}
