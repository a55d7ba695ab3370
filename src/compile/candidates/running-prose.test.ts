import { describe, expect, it } from 'vitest';
import { isRunningProse } from './running-prose.ts';

const rest =
  ' It shows where the ropes were made and who paid for them, and it ends with the towns that still make them by hand. The third part is a list of the winches that were in use along the northern rivers at that time.';

describe('isRunningProse', () => {
  it.each([
    `The first of these is about the ferries that went upstream without a sail.${rest}`,
    `Frost's The Long Rope (S3, 1994) is the standard reference here, with drawings of every winch.${rest}`,
    `Hill et al. (S5, 2010), writing in Ropes Today, ask for the use of such knots in other crafts.${rest}`,
  ])('“%s” is prose', (text) => {
    expect(isRunningProse(text)).toBe(true);
  });

  it.each([
    'The first of these is about the ferries that went upstream without a sail.',
    `Frost, A., Berg, M. (1994). The long rope and the towns that made it. Knot Letters, 12(3), 4-5.${rest}`,
    `The long rope and the towns that made it, Ada Frost, Knot Letters 2004.${rest}`,
    `The Long Rope and the Towns that Made It. Ada Frost and Max Berg. Knot Letters 2004.${rest}`,
  ])('“%s” is not', (text) => {
    expect(isRunningProse(text)).toBe(false);
  });
});
