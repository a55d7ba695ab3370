import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../paper/json-schemas.ts';
import type { RichTextNode } from '../paper/rich-text.ts';
import type { Dataset } from '../paper/schema.ts';
import {
  testSchemas,
  validateDataset,
  validateReport,
  validationError,
  validator,
} from '../testing/published-schemas.ts';
import { compileFolder } from './compile-folder.ts';
import { projectRoot } from './project-root.ts';

describe('publishedSchemas', () => {
  it('name their draft, their id and their path', () => {
    expect(publishedSchemas().map(({ path, schema: { $schema, $id } }) => ({ path, $schema, $id }))).toEqual([
      {
        path: 'schema/dataset-2.json',
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'urn:paperdex:dataset:2',
      },
      {
        path: 'schema/report-1.json',
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'urn:paperdex:report:1',
      },
      {
        path: 'schema/config-1.json',
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'urn:paperdex:config:1',
      },
      {
        path: 'schema/papers-2.json',
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'urn:paperdex:papers:2',
      },
      {
        path: 'schema/details-2.json',
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'urn:paperdex:details:2',
      },
    ]);
  });

  it('describe every field', () => {
    const undescribed = (rules: unknown, at: string): string[] => {
      if (typeof rules !== 'object' || rules === null) return [];
      const { properties = {} } = rules as { readonly properties?: Readonly<Record<string, object>> };
      return [
        ...Object.entries(properties).flatMap(([name, own]) =>
          'description' in own ? [] : [`${at}.${name}`],
        ),
        ...Object.entries(rules).flatMap(([name, inner]) => undescribed(inner, `${at}.${name}`)),
      ];
    };
    expect(publishedSchemas().flatMap(({ path, schema }) => undescribed(schema, path))).toEqual([]);
  });

  it('are valid JSON Schemas of their draft', () => {
    for (const { schema } of publishedSchemas()) expect(validator.validateSchema(schema)).toBe(true);
  });
});

describe('the bundled list', () => testSchemas(join(projectRoot, 'data')));

describe('the schema of the dataset', () => {
  const { dataset: good } = compileFolder(join(projectRoot, 'data'));
  const [paper] = good.papers;
  if (paper === undefined) throw new Error('the bundled list has no papers');
  const withPaper = (change: object): Dataset => ({ ...good, papers: [{ ...paper, ...change }] });
  const nested = (inner: object): RichTextNode[] => [
    {
      tag: 'ul',
      children: [{ tag: 'li', children: ['text', { tag: 'p', children: [inner as RichTextNode] }] }],
    },
  ];

  it('accepts deeply nested notes', () => {
    expect(
      validationError(validateDataset, withPaper({ notes: nested({ tag: 'em', children: ['deep'] }) })),
    ).toBeNull();
  });

  it('accepts a field that a later Paperdex adds', () => {
    expect(validationError(validateDataset, withPaper({ citations: 12 }))).toBeNull();
  });

  it('accepts a file without the fields that version 2 added', () => {
    const { authorsComplete: _, provenance: __, ...rest } = paper;
    expect(validationError(validateDataset, { ...good, papers: [rest] })).toBeNull();
  });

  it('describes every field', () => {
    const [{ schema } = { schema: {} }] = publishedSchemas();
    expect(undescribed(schema)).toEqual([]);
  });

  it.each([
    [
      'an element that notes may not contain',
      withPaper({ notes: nested({ tag: 'script', children: ['alert(1)'] }) }),
    ],
    ['an attribute that notes may not have', withPaper({ notes: nested({ tag: 'p', onclick: 'alert(1)' }) })],
    ['line 0', withPaper({ placements: [{ file: 'a.md', line: 0, endLine: 1, section: [] }] })],
    ['a paper without placements', withPaper({ placements: [] })],
    ['an id that is not URL-safe', withPaper({ id: 'A Paper' })],
    ['an unknown kind', withPaper({ kind: 'poster' })],
    [
      'a missing field',
      { ...good, papers: [Object.fromEntries(Object.entries(paper).filter(([name]) => name !== 'venue'))] },
    ],
    ['another version', { ...good, schemaVersion: 1 }],
  ])('rejects %s', (_, bad) => expect(validationError(validateDataset, bad)).not.toBeNull());
});

/** The fields of a JSON Schema that have no description, by name; those of rich text apart. */
function undescribed(schema: unknown, name = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === '$defs') return [];
    if (key !== 'properties') return undescribed(value, key);
    return Object.entries(value).flatMap(([field, rules]) =>
      typeof rules === 'object' && rules !== null && 'description' in rules
        ? undescribed(rules, field)
        : [`${name}.${field}`],
    );
  });
}

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

  it('accepts diagnostics with and without advice', () => {
    expect(validationError(validateReport, withProblem({}))).toBeNull();
    expect(validationError(validateReport, withProblem({ advice: 'Correct it.' }))).toBeNull();
  });

  it.each([
    ['an unknown severity', withProblem({ severity: 'fatal' })],
    ['column 0', withProblem({ column: 0 })],
    ['a fractional line', withProblem({ line: 1.5 })],
    [
      'file counts with one missing',
      { schemaVersion: 1, diagnostics: [], files: [{ path: 'a.md', lines: { total: 1 }, items: {} }] },
    ],
  ])('rejects %s', (_, bad) => expect(validationError(validateReport, bad)).not.toBeNull());
});
