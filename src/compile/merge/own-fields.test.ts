import { expect, test } from 'vitest';
import { mergeOwnFields, unifyOwnFields } from './own-fields.ts';

test('the entries of a paper share their fields', () => {
  const group = [
    { fields: [{ label: 'Env', values: ['Web'] }] },
    { fields: [{ label: 'ENV', values: ['Web', 'Desk'] }] },
  ];
  expect(mergeOwnFields(group)).toEqual({ Env: ['Web', 'Desk'] });
});

test('a field has the label that is printed most', () => {
  const papers = [{ fields: { Env: ['Web'] } }, { fields: { env: ['Web'] } }, { fields: { Env: ['Desk'] } }];
  expect(unifyOwnFields(papers)).toEqual({
    papers: [{ fields: { Env: ['Web'] } }, { fields: { Env: ['Web'] } }, { fields: { Env: ['Desk'] } }],
    fields: [{ label: 'Env', isFacet: true }],
  });
});

test.each([
  ['one value for all', ['Web', 'Web', 'Web'], false],
  ['a value of its own for each', ['1', '2', '3'], false],
  ['few that recur', ['Web', 'Desk', 'Web'], true],
])('a field with %s is a facet: %s %s', (_, values, isFacet) => {
  const papers = values.map((value) => ({ fields: { Env: [value] } }));
  expect(unifyOwnFields(papers).fields).toEqual([{ label: 'Env', isFacet }]);
});
