import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../testing/sample-list.ts';
import { detailsSchema, splitDataset } from '../dataset-parts.ts';
import { checkDetails } from './check-details.ts';

const related = [{ id: 'b', terms: ['queues'] }];
const printedLines = [{ file: 'list.md', line: 3, pieces: [{ text: 'Queues', fields: ['title'] }] }];

describe('the details of papers', () => {
  const { core, details } = splitDataset(
    sampleDataset([
      { id: 'a', related, printedLines, confidence: 0.4 },
      { id: 'b', confidence: 0 },
      { id: 'c' },
    ]),
  );

  it('are apart from what loads first, without papers that have none', () => {
    expect(details).toEqual({
      details: { a: { related, printedLines, confidence: 0.4 }, b: { confidence: 0 } },
    });
    expect(detailsSchema.parse(details)).toEqual(details);
    expect(core.papers[0]).toMatchObject({ id: 'a', related: [] });
    expect(Object.keys(core.papers[0] ?? {})).not.toEqual(
      expect.arrayContaining(['provenance', 'printedLines', 'confidence']),
    );
  });

  it('are read as they were written', () => {
    const read = checkDetails(structuredClone(details));
    expect(read?.get('a')).toEqual({ related, printedLines, confidence: 0.4 });
    expect(read?.get('b')).toEqual({ related: [], confidence: 0 });
  });

  it.each([
    ['related', { related: 'b', confidence: 0.4 }, { related: [], confidence: 0.4 }],
    ['printedLines', { related, printedLines: [{ file: 'list.md', line: 0, pieces: [] }] }, { related }],
    ['confidence', { related, confidence: 2 }, { related }],
  ])('lack an invalid value: %s', (_, written, expected) => {
    expect(checkDetails({ details: { a: written } })?.get('a')).toEqual(expected);
  });

  it.each([null, [], {}, { details: [] }, { related: {} }])(
    'are null when the file is not of details: %j',
    (file) => {
      expect(checkDetails(file)).toBeNull();
    },
  );
});
