import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../paper/json-schemas.ts';
import type { NoteNode } from '../paper/note.ts';
import type { Dataset } from '../paper/schema.ts';
import { complaint, dataset, report, testSchemas, validator } from '../testing/published-schemas.ts';
import { compileFolder } from './compile-folder.ts';
import { projectRoot } from './site-config.ts';

describe('publishedSchemas', () => {
  it('tell what they are and where they lie', () => {
    expect(publishedSchemas().map(({ path, schema: { $schema, $id } }) => ({ path, $schema, $id }))).toEqual([
      {
        path: 'schema/dataset-1.json',
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'urn:paperdex:dataset:1',
      },
      {
        path: 'schema/report-1.json',
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'urn:paperdex:report:1',
      },
    ]);
  });

  it('are schemas by the rules of their own draft', () => {
    for (const { schema } of publishedSchemas()) expect(validator.validateSchema(schema)).toBe(true);
  });
});

describe('the bundled list', () => testSchemas(join(projectRoot, 'data')));

describe('the schema of the dataset', () => {
  const { dataset: good } = compileFolder(join(projectRoot, 'data'));
  const [paper] = good.papers;
  if (paper === undefined) throw new Error('the bundled list has no papers');
  const withPaper = (change: object): Dataset => ({ ...good, papers: [{ ...paper, ...change }] });
  const nested = (inner: object): NoteNode[] => [
    { tag: 'ul', children: [{ tag: 'li', children: ['text', { tag: 'p', children: [inner as NoteNode] }] }] },
  ];

  it('takes notes as deep as they are written', () => {
    expect(complaint(dataset, withPaper({ notes: nested({ tag: 'em', children: ['deep'] }) }))).toBeNull();
  });

  it.each([
    [
      'an element that no note may hold',
      withPaper({ notes: nested({ tag: 'script', children: ['alert(1)'] }) }),
    ],
    ['an attribute that no note may hold', withPaper({ notes: nested({ tag: 'p', onclick: 'alert(1)' }) })],
    [
      'a line before the first',
      withPaper({ placements: [{ file: 'a.md', line: 0, endLine: 1, section: [] }] }),
    ],
    ['a paper that stands nowhere', withPaper({ placements: [] })],
    ['an id that is no part of an address', withPaper({ id: 'A Paper' })],
    ['a kind that there is not', withPaper({ kind: 'poster' })],
    ['a field too many', withPaper({ citations: 12 })],
    [
      'a field too few',
      { ...good, papers: [Object.fromEntries(Object.entries(paper).filter(([name]) => name !== 'venue'))] },
    ],
    ['another version', { ...good, schemaVersion: 2 }],
  ])('refuses %s', (_, bad) => expect(complaint(dataset, bad)).not.toBeNull());
});

describe('the schema of the report', () => {
  const files = compileFolder(join(projectRoot, 'data')).report.files.slice(0, 1);
  const problem = {
    file: 'a.md',
    line: 1,
    column: 1,
    severity: 'warning',
    code: 'link-broken',
    message: 'broken',
    advice: null,
  };
  const withProblem = (change: object) => ({
    schemaVersion: 1,
    diagnostics: [{ ...problem, ...change }],
    files,
  });

  it('takes a problem with and without advice', () => {
    expect(complaint(report, withProblem({}))).toBeNull();
    expect(complaint(report, withProblem({ advice: 'Correct it.' }))).toBeNull();
  });

  it.each([
    ['a severity that there is not', withProblem({ severity: 'fatal' })],
    ['a column before the first', withProblem({ column: 0 })],
    ['half a line', withProblem({ line: 1.5 })],
    [
      'an account with a count too few',
      { schemaVersion: 1, diagnostics: [], files: [{ path: 'a.md', lines: { total: 1 }, items: {} }] },
    ],
  ])('refuses %s', (_, bad) => expect(complaint(report, bad)).not.toBeNull());
});
