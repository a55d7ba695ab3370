import { expect, test } from 'vitest';
import type { PrintedAt } from '../../paper/schema.ts';
import { mergeOwnFields, unifyOwnFields } from './own-fields.ts';

test('the entries of a paper share their fields', () => {
  const group = [
    { fields: [{ label: 'Env', values: ['Web'] }] },
    { fields: [{ label: 'ENV', values: ['Web', 'Desk'] }] },
  ];
  expect(mergeOwnFields(group)).toEqual({ Env: ['Web', 'Desk'] });
});

test('a field has the label that is printed most', () => {
  const at: PrintedAt = ['a.md', 1, 1, 3];
  const papers = [
    { fields: { Env: ['Web'] }, provenance: {} },
    { fields: { env: ['Web'] }, provenance: { 'fields.env': at } },
    { fields: { Env: ['Desk'] }, provenance: {} },
  ];
  expect(unifyOwnFields(papers)).toEqual({
    papers: [
      { fields: { Env: ['Web'] }, provenance: {} },
      { fields: { Env: ['Web'] }, provenance: { 'fields.Env': at } },
      { fields: { Env: ['Desk'] }, provenance: {} },
    ],
    fields: [{ label: 'Env', isFacet: true }],
  });
});

test.each([
  ['one value for all', ['Web', 'Web', 'Web'], false],
  ['a value of its own for each', ['1', '2', '3'], false],
  ['few that recur', ['Web', 'Desk', 'Web'], true],
])('a field with %s is a facet: %s %s', (_, values, isFacet) => {
  const papers = values.map((value) => ({ fields: { Env: [value] }, provenance: {} }));
  expect(unifyOwnFields(papers).fields).toEqual([{ label: 'Env', isFacet }]);
});
