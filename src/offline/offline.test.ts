import { describe, expect, it } from 'vitest';
import { buildsIn, cacheName } from './cache-names.ts';
import type { OfflineBuild } from './offline-build.ts';
import { requestKind, type SiteRequest } from './request-kind.ts';

const build: OfflineBuild = {
  id: 'b',
  page: ['assets/app-1.js'],
  first: { 'assets/app-1.js': 'd1', 'assets/dataset-1.json': 'd2' },
  later: ['assets/details-1/', 'files/a-tide.png'],
};
const request = (path: string | null, others: Partial<SiteRequest> = {}): SiteRequest => ({
  path,
  method: 'GET',
  isVisit: false,
  isPartial: false,
  ...others,
});

describe('requestKind', () => {
  it.each([
    ['', 'page'],
    ['index.html', 'page'],
    ['data/v2/papers.json', 'other'],
    ['papers-2.html', 'other'],
    ['p/tides-at-noon/', 'paper'],
    ['p/', 'other'],
    ['p/tides/at/noon/', 'other'],
    [null, 'other'],
  ] as const)('answers a visit of %j as “%s”', (path, kind) => {
    expect(requestKind(request(path, { isVisit: true }), build)).toBe(kind);
  });

  it.each([
    ['assets/app-1.js', 'kept'],
    ['assets/dataset-1.json', 'kept'],
    ['assets/details-1/12.json', 'kept'],
    ['files/a-tide.png', 'kept'],
    ['assets/app-0.js', 'file'],
    ['assets/details-0/12.json', 'file'],
    ['files/a-film.png', 'file'],
    ['data/v2/papers.parquet', 'other'],
    ['favicon.svg', 'other'],
    ['service-worker.js', 'other'],
    ['toString', 'other'],
    // The page looks at its own address to see whether it is outdated: only the host can tell.
    ['', 'other'],
  ] as const)('answers a request of the page for %j as “%s”', (path, kind) => {
    expect(requestKind(request(path), build)).toBe(kind);
  });

  it('leaves parts of files, and all that is not read, to the host', () => {
    expect(requestKind(request('assets/app-1.js', { isPartial: true }), build)).toBe('other');
    expect(requestKind(request('', { isVisit: true, method: 'POST' }), build)).toBe('other');
  });
});

describe('the names of caches', () => {
  it('tell the builds of one site, not those of a site below it or of other programs', () => {
    const site = 'https://example.org/a/';
    const names = [
      cacheName(site, 'one'),
      cacheName(site, 'two'),
      cacheName(`${site}b/`, 'three'),
      cacheName('https://example.org/', 'four'),
      'mail-v1',
    ];
    expect(buildsIn(names, site)).toEqual(['one', 'two']);
  });
});
