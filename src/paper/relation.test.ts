import { describe, expect, it } from 'vitest';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { reasonsFor } from './relation.ts';
import type { Paper } from './schema.ts';

const reasons = (paper: Partial<Paper>, other: Partial<Paper>, terms: string[] = []) =>
  reasonsFor(samplePaper(paper), samplePaper(other), { id: 'other', terms }).map(
    ({ kind, values }) => `${kind}: ${values.join(' / ')}`,
  );

describe('reasonsFor', () => {
  it('lists shared facts, the section first and the venue last', () => {
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

  it('treats a section as shared if one paper is in it and the other in it or below', () => {
    expect(reasons({ topics: [['Serving']] }, { topics: [['Serving', 'Survey']] })).toEqual([
      'section: Serving',
    ]);
    expect(reasons({ topics: [['Serving', 'Systems']] }, { topics: [['Serving', 'Survey']] })).toEqual([]);
  });

  it('treats a venue as shared only in the same year', () => {
    expect(
      reasons({ venue: sampleVenue('OSDI'), year: 2022 }, { venue: sampleVenue('OSDI'), year: 2023 }),
    ).toEqual([]);
  });

  it('uses the headings above a paper without topics', () => {
    const inSection = (section: string[]) => ({
      placements: [{ file: 'a.md', line: 1, endLine: 1, section }],
    });
    expect(reasons(inSection(['OSDI 2022', 'Storage']), inSection(['OSDI 2022', 'Storage']))).toEqual([
      'section: OSDI 2022 / Storage',
    ]);
    expect(reasons(inSection([]), inSection([]))).toEqual([]);
  });
});
