import { expect, it } from 'vitest';
import { textDifference } from './text-difference.ts';

const long = 'The moon pulls the sea, and the sea pulls the shore. ';

it.each([
  ['a word', 'of the sea', 'of the shore', ['of the sea', 'of the shore']],
  ['all of it', 'sea', 'moon', ['sea', 'moon']],
  ['a new text', '', 'sea', ['', 'sea']],
  ['text at the end', 'sea', 'sea and moon', ['', 'sea and moon']],
  [
    'a word of a long text',
    `${long}One. ${long}`,
    `${long}Two. ${long}`,
    ['…pulls the shore. One. The moon pulls…', '…pulls the shore. Two. The moon pulls…'],
  ],
  ['a text without spaces', '潮'.repeat(300), '汐', [`${'潮'.repeat(160)}…`, '汐']],
])('shows %s that differs', (_, from, to, expected) => expect(textDifference(from, to)).toEqual(expected));
