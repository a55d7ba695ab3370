import { describe, expect, it } from 'vitest';
import { knownVenue } from './known-venues.ts';

describe('knownVenue', () => {
  it.each([
    ['OSDI', 'conference', 'USENIX Symposium on Operating Systems Design and Implementation'],
    ['IEEE Big Data', 'conference', 'IEEE International Conference on Big Data'],
    ['NIPS', 'conference', 'Advances in Neural Information Processing Systems'],
    ['ISWC', 'conference', null],
    ['PerCom', 'conference', null],
    ['JMLR', 'journal', 'Journal of Machine Learning Research'],
  ])('%s', (name, kind, title) => {
    expect(knownVenue(name)).toEqual({ kind, title });
  });

  it('is null for other names', () => {
    expect(knownVenue('QUEUESYS')).toBeNull();
  });
});
