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
    expect(read?.get('a')).toEqual({ details: { related, printedLines, confidence: 0.4 }, isWhole: true });
    expect(read?.get('b')).toEqual({ details: { related: [], confidence: 0 }, isWhole: true });
  });

  it.each([
    ['related', { related: 'b', confidence: 0.4 }, { related: [], confidence: 0.4 }],
    ['printedLines', { related, printedLines: [{ file: 'list.md', line: 0, pieces: [] }] }, { related }],
    ['confidence', { related, confidence: 2 }, { related }],
    ['one of related', { related: [null, ...related] }, { related }],
    ['all', 'x', {}],
  ])('lack an invalid value, and say so: %s', (_, written, expected) => {
    const read = checkDetails({ details: { a: written, b: { confidence: 0 } } });
    expect(read?.get('a')).toEqual({ details: expected, isWhole: false });
    expect(read?.get('b')).toMatchObject({ details: { confidence: 0 }, isWhole: true });
  });

  it.each([null, [], {}, { details: [] }, { related: {} }])(
    'are null when the file is not of details: %j',
    (file) => {
      expect(checkDetails(file)).toBeNull();
    },
  );
});
