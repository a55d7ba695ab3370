import { describe, expect, it } from 'vitest';
import { sampleDataset, samplePaper } from '../testing/sample-list.ts';
import { formatDataset, parseDataset } from './dataset-text.ts';
import type { Dataset, Paper } from './schema.ts';

const paper = (title: string): Paper =>
  samplePaper({ id: title.toLowerCase(), title, notes: ['a remark,\nwhich goes on: "papers":[\n'] });

const listOf = (papers: Paper[]): Dataset => ({
  ...sampleDataset([]),
  list: { ...sampleDataset([]).list, description: '"papers":[\n' },
  papers,
});

describe('a written dataset', () => {
  it.each([[[]], [[paper('One')]], [[paper('One'), paper('Two')]]])(
    'is JSON, and splits into its papers',
    (papers) => {
      const dataset = listOf(papers);
      const text = formatDataset(dataset);
      expect(JSON.parse(text)).toEqual(dataset);
      const pieces = parseDataset(text);
      expect(pieces.rest).toEqual({ ...dataset, papers: [] });
      expect([...pieces.papers]).toEqual(papers);
    },
  );

  it('also splits when another program wrote it', () => {
    const dataset = listOf([paper('One'), paper('Two')]);
    const pieces = parseDataset(JSON.stringify(dataset, null, 2));
    expect({ ...(pieces.rest as Dataset), papers: [...pieces.papers] }).toEqual(dataset);
  });

  it('is rejected when truncated', () => {
    const text = formatDataset(listOf([paper('One'), paper('Two')]));
    expect(() => parseDataset(text.slice(0, -1))).toThrow(SyntaxError);
  });

  it('is returned unchanged if it is not a dataset', () => {
    expect(parseDataset('[1]')).toEqual({ rest: [1], papers: [] });
    expect(parseDataset('{"papers":1}')).toEqual({ rest: { papers: 1 }, papers: [] });
  });
});
