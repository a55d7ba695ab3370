import { expect, it } from 'vitest';
import { placeName } from './place-name.ts';

it.each([
  ['https://github.com/ada/papers', 'ada/papers'],
  ['https://github.com/ada/papers/tree/main/reading', 'ada/papers'],
  ['https://codeberg.org/ada/papers/', 'ada/papers'],
  ['https://git.example.org/ada/papers/', 'git.example.org/ada/papers'],
  ['https://papers.example.org/', 'papers.example.org'],
  ['https://github.com/ada', 'github.com/ada'],
])('names %s %s', (address, name) => {
  expect(placeName(address)).toBe(name);
});
