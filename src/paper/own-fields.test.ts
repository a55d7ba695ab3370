import { describe, expect, it } from 'vitest';
import { queryFieldsOf } from '../search/query/query-fields.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { formatView } from '../view/codec/codec.ts';
import { optionalColumns } from '../view/columns.ts';
import { emptyView } from '../view/view.ts';
import { facets } from './facets.ts';
import { facetsOf, keyedFields, ownValues } from './own-fields.ts';
import { noMarks } from './reader-marks.ts';

const keysOf = (...labels: string[]) =>
  keyedFields(labels.map((label) => ({ label, isFacet: true }))).map(({ key }) => key);

describe('keyedFields', () => {
  it.each([
    ['Env', 'env'],
    ['Training data', 'training-data'],
    ['# Params (B)', 'params-b'],
    ['Größe', 'größe'],
    ['数据集', '数据集'],
    ['हिन्दी', 'हिन्दी'],
    ['3D input', 'field-3d-input'],
    ['2024', 'field-2024'],
    ['★', 'field'],
    ['Venue', 'field-venue'],
    ['My tags', 'field-my-tags'],
    ['Note', 'field-note'],
    ['constructor', 'field-constructor'],
  ])('names the field “%s” %s', (label, key) => {
    expect(keysOf(label)).toEqual([key]);
  });

  it('numbers fields whose names would be the same', () => {
    expect(keysOf('Env', 'env.', 'ENV')).toEqual(['env', 'env-2', 'env-3']);
  });

  it('takes no name of an address, a query or a column', () => {
    const view = { ...emptyView, query: 'x', sort: [], columns: [], page: 'x', paper: 'x' };
    const inAddresses = [...new URLSearchParams(formatView({ ...view, overview: 'venue' })).keys()];
    const names = [...inAddresses, ...queryFieldsOf(facets), ...optionalColumns.map(({ key }) => key)];
    expect(names.filter((name) => keysOf(name).includes(name as never))).toEqual([]);
  });
});

describe('facetsOf', () => {
  it("lists the list's own facets before the reader's", () => {
    const own = keyedFields([
      { label: 'Env', isFacet: true },
      { label: 'TL;DR', isFacet: false },
    ]);
    expect(
      facetsOf(own)
        .map(({ label }) => label)
        .slice(-5),
    ).toEqual(['Kind', 'Added', 'Env', 'Library', 'My tags']);
  });

  it('reads the values of a paper, none if it lacks the field', () => {
    const [env] = facetsOf(keyedFields([{ label: 'Env', isFacet: true }])).slice(-3);
    expect(env?.values(samplePaper({ fields: { Env: ['Web', 'Mobile'] } }), noMarks)).toEqual([
      'Web',
      'Mobile',
    ]);
    expect(env?.values(samplePaper(), noMarks)).toEqual([]);
  });

  it('takes the names of built-in properties for labels like any other', () => {
    expect(ownValues(samplePaper(), 'constructor')).toEqual([]);
    expect(ownValues(samplePaper(), 'toString')).toEqual([]);
  });
});
