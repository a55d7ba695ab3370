import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page, or in a part of it, of any impact: the rule and the elements. */
export function axeFindings(page: Page, part?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  return findings(part === undefined ? axe : axe.include(part));
}

/** What axe finds in the colours of the page: all else is the same in both themes. */
export function axeOnColours(page: Page): Promise<readonly string[]> {
  return findings(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

async function findings(axe: AxeBuilder): Promise<readonly string[]> {
  // There are no frames: what axe needs to look into them costs a window for each call.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
