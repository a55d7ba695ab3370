import { describe, expect, it } from 'vitest';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { reasonsFor } from './relation.ts';
import type { Paper } from './schema.ts';

const reasons = (paper: Partial<Paper>, other: Partial<Paper>, terms: string[] = []) =>
  reasonsFor(samplePaper(paper), samplePaper(other), { id: 'other', terms }).map(
    ({ kind, words }) => `${kind}: ${words.join(' / ')}`,
  );

describe('reasonsFor', () => {
  it('names what both papers have, the section first and the venue last', () => {
    const both = {
      topics: [['Serving', 'Survey']],
      authors: ['Ada Frost'],
      affiliations: ['UVA'],
      tags: ['kernels'],
      venue: sampleVenue('OSDI'),
      year: 2022,
    };
    expect(
      reasons({ ...both, authors: ['Ada Frost', 'Bo Lund'] }, { ...both, affiliations: ['MIT', 'UVA'] }, [
        'preemption',
      ]),
    ).toEqual([
      'section: Serving / Survey',
      'author: Ada Frost',
      'affiliation: UVA',
      'tag: kernels',
      'terms: preemption',
      'venue: OSDI 2022',
    ]);
  });

  it('calls a section the same when one paper stands in it and the other in it or below', () => {
    expect(reasons({ topics: [['Serving']] }, { topics: [['Serving', 'Survey']] })).toEqual([
      'section: Serving',
    ]);
    expect(reasons({ topics: [['Serving', 'Systems']] }, { topics: [['Serving', 'Survey']] })).toEqual([]);
  });

  it('calls a venue the same in the same year only', () => {
    expect(
      reasons({ venue: sampleVenue('OSDI'), year: 2022 }, { venue: sampleVenue('OSDI'), year: 2023 }),
    ).toEqual([]);
  });

  it('takes the headings above a paper where it has no subjects', () => {
    const place = (section: string[]) => ({ placements: [{ file: 'a.md', line: 1, endLine: 1, section }] });
    expect(reasons(place(['OSDI 2022', 'Storage']), place(['OSDI 2022', 'Storage']))).toEqual([
      'section: OSDI 2022 / Storage',
    ]);
    expect(reasons(place([]), place([]))).toEqual([]);
  });
});
