import { expect, it } from 'vitest';
import { isInList } from './walk-folder.ts';

it.each([
  ['README.md', true],
  ['sea/tides.md', true],
  ['.gitbook/assets/tide.png', true],
  ['.github/ISSUE_TEMPLATE/bug.md', false],
  ['sea/.draft.md', false],
  ['sea/node_modules/ropes/README.md', false],
  ['vendor/knots/README.md', false],
])('%s is in a list: %s', (path, isIn) => expect(isInList(path)).toBe(isIn));
