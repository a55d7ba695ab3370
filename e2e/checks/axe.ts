import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page, or in a part of it, of any impact: the rule and the elements. */
export async function axeFindings(page: Page, part?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  if (part !== undefined) axe.include(part);
  // There are no frames: what axe needs to look into them costs a window for each call.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
