import { expect, test } from 'vitest';
import { fullestAuthors } from './fullest-authors.ts';

const whole = (...authors: readonly string[]) => ({ authors, authorsComplete: true });
const cut = (...authors: readonly string[]) => ({ authors, authorsComplete: false });

test.each([
  { of: 'nobody', entries: [], fullest: whole() },
  {
    of: 'the longest',
    entries: [whole('Ada Frost'), cut('A. Frost', 'M. Berg')],
    fullest: cut('A. Frost', 'M. Berg'),
  },
  { of: 'one without "et al."', entries: [cut('Ada Frost'), whole('A. Frost')], fullest: whole('A. Frost') },
  { of: 'spelled-out names', entries: [whole('Frost, A.'), whole('Ada Frost')], fullest: whole('Ada Frost') },
  {
    of: 'the first of equals',
    entries: [whole('Frost, Ada'), whole('Ada Frost')],
    fullest: whole('Frost, Ada'),
  },
])('keeps $of', ({ entries, fullest }) => {
  expect(fullestAuthors(entries)).toEqual(fullest);
});
