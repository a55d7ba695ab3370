import fc from 'fast-check';
import type { LibraryRecord } from '../library/records/record.ts';
import { progressSteps } from '../paper/reader-marks.ts';

/** Records of a reader's library. */
export const arbitraryRecord: fc.Arbitrary<LibraryRecord> = fc.record(
  {
    id: fc.string(),
    title: fc.string(),
    doi: fc.string(),
    arxiv: fc.string(),
    openreview: fc.string(),
    usenix: fc.string(),
    link: fc.string(),
    starred: fc.boolean(),
    progress: fc.option(fc.constantFrom(...progressSteps), { nil: null }),
    tags: fc.array(fc.string()),
    note: fc.string(),
    added: fc.double({ noNaN: true, noDefaultInfinity: true }),
    changed: fc.double({ noNaN: true, noDefaultInfinity: true }),
  },
  { requiredKeys: ['id', 'title', 'starred', 'progress', 'tags', 'note', 'changed'] },
);
