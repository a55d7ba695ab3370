import fc from 'fast-check';
import type { LibraryRecord } from '../library/records/record.ts';
import type { SavedView } from '../library/records/saved-view.ts';
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

/** Saved views, whose names are as they can be typed. */
export const arbitrarySavedView: fc.Arbitrary<SavedView> = fc.record({
  address: fc.webQueryParameters().map((query) => `?${query}`),
  name: fc.stringMatching(/^[a-z]{1,20}$/u),
  named: fc.integer(),
  looked: fc.integer(),
  seen: fc.array(fc.nat()).map((hashes) => hashes.map((hash) => hash.toString(36)).join(' ')),
});
