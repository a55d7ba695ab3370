import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { compileFolder } from '../cli/compile-folder.ts';
import type { Paper } from '../paper/schema.ts';
import { formatCsv } from './csv.ts';

const rowsSchema = z.array(z.record(z.string(), z.string()));
const { papers } = compileFolder('data').dataset;
const [first] = papers;

function readBack(written: readonly Paper[]) {
  return rowsSchema.parse(parse(formatCsv(written), { bom: true, columns: true, record_delimiter: '\r\n' }));
}

describe('formatCsv', () => {
  it('preserves the titles', () => {
    expect(readBack(papers).map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', 'say "hi", twice'])(
    'prevents %j from being read as a formula',
    (title) => {
      if (first === undefined) throw new Error('the bundled list has no paper');
      const [row] = readBack([{ ...first, title }]);
      expect(row?.title).toBe(/^["s]/u.test(title) ? title : `'${title}`);
    },
  );

  it('has the dates on which papers were added, if there are any', () => {
    if (first === undefined) throw new Error('the bundled list has no paper');
    const [dated, undated] = [
      { ...first, added: '2024-05-03' },
      { ...first, added: null },
    ];
    expect(readBack([dated, undated]).map(({ added }) => added)).toEqual(['2024-05-03', '']);
    expect(Object.keys(readBack([undated])[0] ?? {})).not.toContain('added');
  });

  it("has the list's own fields as columns", () => {
    if (first === undefined) throw new Error('the bundled list has no paper');
    const rows = readBack([
      { ...first, fields: { Env: ['Web', 'Desk'] } },
      { ...first, fields: {} },
    ]);
    expect(rows.map(({ Env }) => Env)).toEqual(['Web; Desk', '']);
  });
});
