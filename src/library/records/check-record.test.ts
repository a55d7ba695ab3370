import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { arbitraryRecord } from '../../testing/arbitrary-record.ts';
import { invalidValues, mutated, pathsIn, withValueAt } from '../../testing/mutations.ts';
import { checkRecord } from './check-record.ts';
import type { LibraryRecord } from './record.ts';
import { recordSchema } from './record-schema.ts';

const full: Required<LibraryRecord> = {
  id: 'reef',
  title: 'REEF',
  doi: '10.1/reef',
  arxiv: '2001.00001',
  openreview: 'aBc123',
  usenix: 'osdi22/presentation/reef',
  link: 'https://example.org/reef.pdf',
  starred: true,
  progress: 'read',
  tags: ['thesis'],
  note: 'A note.',
  added: 1,
  changed: 1,
};

/** The record as the schema parses it; null if the schema rejects it. */
function parseBySchema(value: unknown): LibraryRecord | null {
  const result = z.safeParse(recordSchema, value);
  return result.success ? result.data : null;
}

describe('checkRecord', () => {
  it('accepts exactly what the schema accepts', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryRecord, mutated(arbitraryRecord)), (value) => {
        expect(checkRecord(structuredClone(value))).toEqual(parseBySchema(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it('checks every field', () => {
    expect(Object.keys(full).sort()).toEqual(Object.keys(recordSchema.shape).sort());
    expect(checkRecord({ ...full })).toEqual(full);
    for (const path of pathsIn(full))
      for (const stranger of invalidValues) {
        const value = withValueAt(full, path, stranger);
        expect(checkRecord(structuredClone(value))).toEqual(parseBySchema(value));
      }
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    new Date(0),
    { ...full, changed: Number.NaN },
    { ...full, colour: 'red' },
  ])('rejects %j', (value) => {
    expect(checkRecord(value)).toBeNull();
    expect(parseBySchema(value)).toBeNull();
  });
});
