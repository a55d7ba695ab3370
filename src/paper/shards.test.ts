import { expect, test } from 'vitest';
import { shardOf, splitIntoShards } from './shards.ts';

const keys = Array.from({ length: 5_000 }, (_, index) => `a-title-of-some-words-${index}`);

test('the only shard holds every key', () => {
  expect(new Set(keys.map((key) => shardOf(key, 1)))).toEqual(new Set([0]));
});

test('keys are spread: no shard holds more than twice its share', () => {
  const shards = splitIntoShards(Object.fromEntries(keys.map((key) => [key, 1])), 100);
  const sizes = shards.map((shard) => Object.keys(shard).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(keys.length);
  expect(Math.max(...sizes)).toBeLessThan(100);
});

test('every key is in the shard that is its own', () => {
  const table = Object.fromEntries(keys.map((key) => [key, key.length]));
  const shards = splitIntoShards(table, 7);
  for (const key of keys) expect(shards[shardOf(key, 7)]?.[key]).toBe(table[key]);
});
