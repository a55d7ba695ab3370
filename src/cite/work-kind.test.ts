import { describe, expect, it } from 'vitest';
import type { Paper, Venue } from '../paper/schema.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { workKind } from './work-kind.ts';

const venue = (name: string, raw = name, kind: Venue['kind'] = 'conference') => ({ name, raw, kind });

describe('workKind', () => {
  it.each<[Paper['venue'], string]>([
    [venue('OSDI'), 'conference'],
    [venue('IEEE Symposium on Queues'), 'conference'],
    [venue('NeurIPS TinyPapers'), 'conference'],
    [venue('Queue Days', 'Queue Days', 'workshop'), 'conference'],
    [venue('QUEUESYS'), 'other'],
    [venue('in Chinese', 'in Chinese', 'other'), 'other'],
    [venue('Journal of Queues'), 'journal'],
    [venue('IEEE Trans. Queues'), 'journal'],
    [venue('IEEE T-QUE'), 'journal'],
    [venue('Nature Queues'), 'journal'],
    [venue('Queue Letters'), 'journal'],
    [venue('TPAMI'), 'journal'],
    [venue('Queues', 'Queues 12(3), 2022'), 'journal'],
    [venue('Queues', 'Queues', 'journal'), 'journal'],
    [venue('bioRxiv', 'bioRxiv', 'preprint'), 'preprint'],
    [venue('MIT', 'MIT', 'thesis'), 'thesis'],
    [venue('MIT Press', 'Cambridge: MIT Press', 'publisher'), 'book'],
  ])('%o: %s', (printed, expected) => {
    expect(workKind(samplePaper({ venue: printed }))).toBe(expected);
  });

  it.each<[Partial<Paper>, string]>([
    [{ identifiers: { arxiv: '2205.11913' } }, 'preprint'],
    [{ kind: 'resource' }, 'web'],
    [{}, 'other'],
  ])('without a venue, %o: %s', (parts, expected) => {
    expect(workKind(samplePaper(parts))).toBe(expected);
  });
});
