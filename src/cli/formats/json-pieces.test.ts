import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from './json-pieces.ts';

it('gives the text that JSON.stringify gives', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.option(fc.jsonValue(), { nil: undefined })), (record) => {
      expect([...jsonPieces(record)].join('')).toBe(`${JSON.stringify(record, null, 1)}\n`);
    }),
  );
});

it('cuts a long text', () => {
  const record = {
    papers: Array.from({ length: 3000 }, (_, number) => ({ title: `Paper\n${number}`, number })),
  };
  const pieces = [...jsonPieces(record)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(`${JSON.stringify(record, null, 1)}\n`);
});
