import { expect, it } from 'vitest';
import { withSearch } from './recent-searches.ts';

const eight = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'];

it.each([
  ['comes first', ['gpu'], ' kv   cache ', ['kv cache', 'gpu']],
  ['moves to the front', ['gpu', 'kv cache', 'net'], 'net', ['net', 'gpu', 'kv cache']],
  ['replaces the latest if it goes on from it', ['kv', 'gpu'], 'kv cache', ['kv cache', 'gpu']],
  ['is not kept twice', ['kv', 'kv cache'], 'kv cache', ['kv cache']],
  ['leaves out the oldest of nine', eight, 'new', ['new', ...eight.slice(0, 7)]],
  ['is not kept if it is one letter', ['gpu'], 'x', ['gpu']],
  ['is not kept if it is empty', ['gpu'], '  ', ['gpu']],
  ['is not kept if it is a pasted abstract', ['gpu'], 'x'.repeat(201), ['gpu']],
])('a search %s', (_, before, query, after) => {
  expect(withSearch(before, query)).toEqual(after);
});
