import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page, or in a part of it, of any impact: the rule and the elements. A part may be left out by its selector. */
export async function axeFindings(
  page: Page,
  { within, without }: { within?: string; without?: string } = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  if (within !== undefined) axe.include(within);
  if (without !== undefined) axe.exclude(without);
  // To collect what passes takes as long again. There are no frames: what axe needs to look into them costs a window for each call.
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
