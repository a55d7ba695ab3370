import { describe, expect, it } from 'vitest';
import { lookUpVenue } from '../../compile/names/gazetteer/venue-names.ts';
import { knownVenue } from './known-venues.ts';
import { learningConferences } from './learning-conferences.ts';
import { softwareAndTheoryConferences } from './software-and-theory-conferences.ts';
import { systemsConferences } from './systems-conferences.ts';

describe('knownVenue', () => {
  it.each([
    ['OSDI', 'USENIX Symposium on Operating Systems Design and Implementation'],
    ['IEEE Big Data', 'IEEE International Conference on Big Data'],
    ['ISWC', null],
  ])('%s', (name, title) => {
    expect(knownVenue(name)).toEqual({ kind: 'conference', title });
  });

  it('is null for other names', () => {
    expect(knownVenue('QUEUESYS')).toBeNull();
  });
});

it('the compiler takes no conference of the tables for anything else', () => {
  const names = [systemsConferences, softwareAndTheoryConferences, learningConferences]
    .flatMap((table) => table.trim().split('\n'))
    .map((line) => line.split(' = ')[0] ?? '');
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => (lookUpVenue(name)?.kind ?? 'conference') !== 'conference')).toEqual([]);
});
