import { expect, it } from 'vitest';
import { drawnIndexes } from './drawn-indexes.ts';

it.each([
  ['those in sight', { inSight: [4, 5], filled: 0, pinned: [-1] }, [4, 5]],
  [
    'the first ones, up to the end of the list',
    { inSight: [1], filled: 30, pinned: [] },
    [0, 1, 2, 3, 4, 5, 6, 7],
  ],
  ['a pinned one with its neighbours', { inSight: [1, 2], filled: 0, pinned: [6] }, [1, 2, 5, 6, 7]],
  [
    'each once, if it is there for several reasons',
    { inSight: [0, 1], filled: 2, pinned: [0, 1] },
    [0, 1, 2],
  ],
  ['no neighbour beyond either end', { inSight: [], filled: 0, pinned: [0, 7] }, [0, 1, 6, 7]],
])('draws %s', (_, { inSight, filled, pinned }, drawn) => {
  expect(drawnIndexes(inSight, 8, filled, pinned)).toEqual(drawn);
});
