import { describe, expect, it } from 'vitest';
import { sampleLink, samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { venueLinkOf } from './venue-link.ts';

describe('the link that repeats the venue', () => {
  it.each([
    ['SOSP 2023', true],
    ['SOSP', true],
    ['sosp’ 2023', true],
    ['', true],
    ['Session 4', false],
    ['SOSP 2022', false],
  ])('labelled “%s” is found: %s', (label, isFound) => {
    const link = { ...sampleLink('venue'), label };
    const paper = samplePaper({ venue: sampleVenue('SOSP', 'SOSP 2023'), year: 2023, links: [link] });
    expect(venueLinkOf(paper)).toEqual(isFound ? link : null);
  });

  it('is none without a venue, and no link of another kind', () => {
    const links = [{ ...sampleLink('venue'), label: '' }];
    expect(venueLinkOf(samplePaper({ links }))).toBeNull();
    const other = [{ ...sampleLink('paper'), label: 'SOSP' }];
    expect(venueLinkOf(samplePaper({ venue: sampleVenue('SOSP'), links: other }))).toBeNull();
  });
});
