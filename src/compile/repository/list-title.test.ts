import { expect, it } from 'vitest';
import { listTitle } from './list-title.ts';

const repository = 'https://github.com/frost/awesome-kites_and-lanterns';
const name = 'Awesome Kites And Lanterns';

it.each([
  ['Awesome Kites', repository, 'Awesome Kites'],
  ['Contents', repository, name],
  ['📚 Table of Contents:', repository, name],
  ['README.md', repository, name],
  ['Welcome to the lists of Ada Frost', repository, name],
  ['Paper list', repository, name],
  ['Overview of Kites', repository, 'Overview of Kites'],
  ['Papers on Kites', repository, 'Papers on Kites'],
  ['Contents', null, 'Contents'],
])('a list with the title “%s” in %s is called “%s”', (title, at, called) => {
  expect(listTitle(title, at)).toBe(called);
});
