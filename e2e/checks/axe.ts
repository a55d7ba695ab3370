import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Returns axe's violations on the page, or in a part of it, as rule and elements. `within` and `without` are
 * selectors.
 */
export async function axeFindings(
  page: Page,
  { within, without }: { within?: string; without?: string } = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  if (within !== undefined) axe.include(within);
  if (without !== undefined) axe.exclude(without);
  // Collecting passes doubles the time. Legacy mode avoids opening a window per call, which only frames need.
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
