import { expect, it } from 'vitest';
import type { LinkKind } from '../paper/schema.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { rowLinks } from './row-links.ts';

it.each<[kinds: LinkKind[], shown: string[], more: number]>([
  [[], [], 0],
  [['paper', 'code', 'notes'], ['paper 0', 'code 1', 'notes 2'], 0],
  [['arxiv', 'paper', 'slides'], ['paper 1'], 2],
  [['arxiv', 'code', 'code'], ['paper 0', 'code 1'], 1],
  [['code', 'dataset'], ['code 0'], 1],
  [['dataset', 'homepage', 'video'], ['other 0'], 2],
  [['venue'], [], 0],
  [['venue', 'blog'], ['other 1'], 0],
])('a row of a paper with the links %j shows %j and counts %i more', (kinds, shown, more) => {
  const links = kinds.map((kind, index) => ({
    kind,
    label: kind,
    url: `https://example.org/${index}`,
    page: null,
  }));
  const found = rowLinks(samplePaper({ links }), (href) => ({ href, external: true }));
  expect(found.shown.map(({ kind, href }) => `${kind} ${href.split('/').at(-1)}`)).toEqual(shown);
  expect(found.more).toBe(more);
});
