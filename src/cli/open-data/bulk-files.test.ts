import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewTranslator } from '../../opensearch/search-request.ts';
import type { Dataset } from '../../paper/schema.ts';
import { arbitraryPaper, datasetWithoutPapers, fullDataset } from '../../testing/arbitrary-dataset.ts';
import { sampleDataset } from '../../testing/sample-list.ts';
import { createSearchEngine } from '../../testing/search-engine.ts';
import { compileFolder } from '../compile-folder.ts';
import { bulkFiles } from './bulk-files.ts';
import { formatNdjson, stablePapers } from './json-files.ts';

const { dataset } = compileFolder('data');

function textsOf(of: Dataset, largest?: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    bulkFiles(of, largest).map(({ path, content }) => [path, Buffer.from(content).toString()]),
  );
}

/** Reads the files of a list as an engine would: refuses what the mapping does not allow. */
function load(of: Dataset) {
  const { 'bulk/mapping.json': mapping = '', 'bulk/list.json': list = '', ...papers } = textsOf(of);
  const engine = createSearchEngine(JSON.parse(mapping));
  const lines = Object.values(papers)
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  const documents = lines.filter((_, number) => number % 2 === 1);
  documents.forEach((document, number) => {
    engine.add(lines[2 * number].index._id, document);
  });
  return { engine, documents, translate: viewTranslator(JSON.parse(list)) };
}

describe('the files for a search engine', () => {
  it('have documents that their mapping accepts, whatever the list', () => {
    fc.assert(
      fc.property(datasetWithoutPapers, fc.array(arbitraryPaper, { maxLength: 5 }), (empty, papers) => {
        expect(load({ ...empty, papers }).documents).toHaveLength(papers.length);
      }),
    );
    const [document] = load(fullDataset).documents;
    expect(Object.keys(document)).toEqual(
      Object.keys(JSON.parse(textsOf(fullDataset)['bulk/mapping.json'] ?? '').mappings.properties),
    );
    expect(load(sampleDataset([])).documents).toEqual([]);
  });

  it('answer addresses of the app, and have the papers of papers.ndjson to show', () => {
    const { engine, documents, translate } = load(dataset);
    const stored = documents.map(({ paper }) => JSON.stringify(paper));
    expect(`${stored.join('\n')}\n`).toBe(formatNdjson(stablePapers(dataset)));
    const recent = dataset.papers.filter(({ year }) => year !== null && year >= 2022).map(({ id }) => id);
    expect(engine.search(translate('?year=2022-').request)).toEqual(recent);
    expect(engine.search(translate('?q=year:>=2022').request)).toEqual(recent);
    expect(recent.length).toBeGreaterThan(10);
  });

  it('are the same every time, and no larger than asked for', () => {
    const whole = textsOf(dataset);
    expect(textsOf(structuredClone(dataset))).toEqual(whole);
    expect(Object.keys(whole)).toEqual(['bulk/mapping.json', 'bulk/list.json', 'bulk/papers.ndjson']);
    const { 'bulk/mapping.json': mapping, 'bulk/list.json': list, ...parts } = textsOf(dataset, 100_000);
    expect(Object.keys(parts).slice(0, 2)).toEqual(['bulk/papers.ndjson', 'bulk/papers-2.ndjson']);
    expect(Object.values(parts).join('')).toBe(whole['bulk/papers.ndjson']);
    for (const part of Object.values(parts)) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(100_000);
  });
});
