import { describe, expect, it } from 'vitest';
import { facets, isReaderFacet } from '../../paper/facets.ts';
import { noMarks } from '../../paper/reader-marks.ts';
import { datasetSchema } from '../../paper/schema.ts';
import { generateDataset } from './generated-dataset.ts';

const dataset = generateDataset(600);
const { papers, pages } = dataset;

describe('generateDataset', () => {
  it('generates a valid dataset', () => {
    expect(datasetSchema.parse(dataset)).toEqual(dataset);
    expect(papers).toHaveLength(600);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(600);
    const paths = new Set(pages.map(({ path }) => path));
    expect(papers.flatMap(({ placements }) => placements).filter(({ file }) => !paths.has(file))).toEqual([]);
  });

  it('generates the same bytes for the same number', () => {
    expect(JSON.stringify(generateDataset(600))).toBe(JSON.stringify(dataset));
    expect(JSON.stringify(generateDataset(601).papers.slice(0, 600))).not.toBe(JSON.stringify(papers));
  });

  it('has common and rare values in every facet of the list', () => {
    // Dates come from a history, which a generated list does not have.
    const ofList = facets.filter((facet) => !isReaderFacet(facet) && facet.key !== 'added');
    for (const { key, values } of ofList) {
      const counts = new Map<string, number>();
      for (const value of papers.flatMap<string>((paper) => values(paper, noMarks)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
      const often = [...counts.values()].sort((a, b) => b - a);
      expect(often.length, key).toBeGreaterThan(1);
      expect(often[0], key).toBeGreaterThan(2 * (often[Math.floor(often.length / 2)] ?? 0));
    }
  });

  it('gives some papers unique names', () => {
    const names = papers.flatMap(({ name }) => name ?? []);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
    expect(papers.filter(({ name, title }) => name !== null && !title.startsWith(`${name}: `))).toEqual([]);
  });

  it('has titles of five to twelve words, and a note on every third paper', () => {
    const lengths = papers.map(({ title }) => title.split(' ').length);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([5, 12]);
    expect(
      Math.abs(papers.filter(({ notes }) => notes.length > 0).length / papers.length - 1 / 3),
    ).toBeLessThan(0.05);
  });
});
