import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../paper/json-schemas.ts';
import { samplePaper } from '../../testing/sample-list.ts';
import { compileFolder } from '../compile-folder.ts';
import { openDataFiles } from './open-data-files.ts';

const { dataset } = compileFolder('data');
const origin = { commit: 'c0ffee', generator: 'Paperdex 0.0.0' };
const scratch = mkdtempSync(join(tmpdir(), 'paperdex-open-data-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The content of a file by its name. */
async function contentOf(name: string, of = dataset): Promise<string | Uint8Array> {
  const found = (await openDataFiles(of, origin)).find(({ path }) => path === `data/v2/${name}`);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found.content;
}

const textOf = async (name: string, of = dataset) => String(await contentOf(name, of));

describe.each(['papers', 'details'])('%s.json', (name) => {
  test('matches its schema, which the site publishes beside it', async () => {
    const file = JSON.parse(await textOf(`${name}.json`));
    const published = publishedSchemas().find(({ path }) => `../../${path}` === file.$schema);
    const validator = new Ajv2020({ strict: true, allowUnionTypes: true });
    const validate = validator.compile(published?.schema ?? false);
    expect(validate(file), validator.errorsText(validate.errors)).toBe(true);
  });

  test('has each paper on a line of its own', async () => {
    const lines = (await textOf(`${name}.json`)).split('\n');
    const starts = dataset.papers.map(({ id }) => (name === 'papers' ? `{"id":"${id}"` : `"${id}":{`));
    expect(lines.filter((line) => starts.some((start) => line.startsWith(start)))).toHaveLength(
      starts.length,
    );
  });
});

test('papers.json says where it came from', async () => {
  const { commit, generator, list } = JSON.parse(await textOf('papers.json'));
  expect({ commit, generator, list }).toEqual({ ...origin, list: dataset.list });
});

test('a line added above an entry changes only the details', async () => {
  const moved = {
    ...dataset,
    pages: JSON.parse(JSON.stringify(dataset.pages), (key, value) => (key === 'line' ? value + 1 : value)),
    papers: dataset.papers.map((paper) => ({
      ...paper,
      related: [],
      placements: paper.placements.map((place) => ({
        ...place,
        line: place.line + 1,
        endLine: place.endLine + 1,
      })),
    })),
  };
  for (const name of ['papers.json', 'papers.ndjson', 'papers.csv', 'papers.parquet'])
    expect(await textOf(name, moved)).toBe(await textOf(name));
  expect(await textOf('details.json', moved)).not.toBe(await textOf('details.json'));
});

test('papers.ndjson has the papers of papers.json', async () => {
  const lines = (await textOf('papers.ndjson')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(await textOf('papers.json')).papers);
});

/** The rows of a query in DuckDB; `papers` in it is the Parquet file of a list. */
async function query(sql: string, of = dataset) {
  const file = join(scratch, 'papers.parquet');
  writeFileSync(file, await contentOf('papers.parquet', of));
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql.replace('papers', `'${file}'`));
  const rows = reader.getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

describe('papers.parquet', () => {
  test('has the same papers for DuckDB, in their order', async () => {
    const rows = await query('SELECT id, kind, title, name, authors, venue, year, tags, links FROM papers');
    expect(rows).toEqual(
      dataset.papers.map(({ id, kind, title, name, authors, venue, year, tags, links }) => ({
        ...{ id, kind, title, name, authors, year, tags },
        venue: venue?.name ?? null,
        links: JSON.stringify(links),
      })),
    );
  });

  test('has the types that queries need', async () => {
    const types = await query('DESCRIBE SELECT year, authors, authors_complete FROM papers');
    expect(types.map((row) => row.column_type)).toEqual(['INTEGER', 'VARCHAR[]', 'BOOLEAN']);
  });

  test('has the columns of a list without papers too', async () => {
    expect(await query('SELECT count(*) AS n FROM papers', { ...dataset, papers: [] })).toEqual([{ n: '0' }]);
  });

  test('keeps any text', async () => {
    const title = 'Ties "and" ’nots\u00a0– 风筝 🪁';
    const rows = await query('SELECT title FROM papers', { ...dataset, papers: [samplePaper({ title })] });
    expect(rows).toEqual([{ title }]);
  });
});
