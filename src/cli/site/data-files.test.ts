import { describe, expect, test } from 'vitest';
import { shardOf } from '../../paper/shards.ts';
import { sampleDataset } from '../../testing/sample-list.ts';
import { dataFilesOf } from './data-files.ts';

/** A list whose papers each have about 400 characters of details. */
function listOf(count: number) {
  const papers = Array.from({ length: count }, (_, index) => ({
    id: `paper-${index}`,
    related: Array.from({ length: 5 }, (__, step) => ({
      id: `paper-${(index + step + 1) % count}`,
      terms: ['congestion control', 'datacenter', 'queues'],
    })),
  }));
  return sampleDataset(papers);
}

describe('the details of papers', () => {
  test('of a small list are one file', () => {
    const { files, urls } = dataFilesOf(listOf(20));
    expect(files).toHaveLength(3);
    expect(files.map(({ path }) => `./${path}`)).toContain(urls.details);
  });

  test('of a large list are in shards of a size that opens at once, each paper’s in that of its id', () => {
    const { files, urls } = dataFilesOf(listOf(3_000));
    const [, count] = /\{(\d+)\}/u.exec(urls.details) ?? [];
    const contents = new Map(files.map(({ path, content }) => [`./${path}`, content]));
    for (let index = 0; index < 3_000; index += 1) {
      const url = urls.details.replace(/\{\d+\}/u, String(shardOf(`paper-${index}`, Number(count))));
      expect(contents.get(url)).toContain(`"paper-${index}":{"related":`);
    }
    const shards = files.filter(({ path }) => path.startsWith('assets/details-'));
    expect(shards).toHaveLength(Number(count));
    expect(Math.max(...shards.map(({ content }) => content.length))).toBeLessThan(100_000);
  });

  test('have other addresses when they change', () => {
    const before = dataFilesOf(listOf(3_000));
    const after = dataFilesOf(listOf(3_001));
    expect(after.urls.details).not.toBe(before.urls.details);
  });
});
