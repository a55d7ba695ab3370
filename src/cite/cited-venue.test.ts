import { describe, expect, it } from 'vitest';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { citedVenue, explainedVenues } from './cited-venue.ts';

const acronym = (short: string, long: string) => ({ short, long, file: 'list.md', line: 1 });
const explained = explainedVenues([acronym('SOQ', 'Symposium on Queues'), acronym('ML', 'Machine Learning')]);

describe('citedVenue', () => {
  it.each([
    ['OSDI', 'USENIX Symposium on Operating Systems Design and Implementation', 'OSDI'],
    ['SOQ', 'Symposium on Queues', 'SOQ'],
    ['ML', 'ML', null],
    ['ISWC', 'ISWC', null],
    ['Journal of Queues', 'Journal of Queues', null],
  ])('%s', (name, title, short) => {
    expect(citedVenue(samplePaper({ venue: sampleVenue(name) }), explained, null)).toEqual({ title, short });
  });

  it('is arXiv where only a number is known', () => {
    expect(citedVenue(samplePaper({ identifiers: { arxiv: '2205.11913' } }), explained, null)).toEqual({
      title: 'arXiv',
      short: null,
    });
    expect(citedVenue(samplePaper(), explained, null)).toBeNull();
  });
});
