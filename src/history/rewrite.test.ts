import { expect, it } from 'vitest';
import { LineTracker } from './line-tracker.ts';

const tides = '- [Tides at Night and Day](https://example.org/tides) OSDI 2022';
const knots = '- [Knots That Hold a Boat](https://example.org/knots) SOSP 2021';
const kites = '- [Kites in the Cloud](https://example.org/kites) NSDI 2020';
const row = (name: string, address: string) =>
  `<tr><td>${name}</td><td><a href="https://example.org/${address}">Paper</a></td></tr>`;

it.each<[string, readonly string[], number, readonly string[]]>([
  ['an edit', [tides.replace('at', 'by'), knots, kites], 0, []],
  ['another order', [knots, kites, tides], 0, []],
  ['a new paper', [tides, knots, kites, '- [Sails by Wire](https://example.org/sails)'], 0, []],
  ['a paper that goes', [tides, kites], 0, []],
  [
    'a second place for a paper',
    [tides, knots, kites, '', `| Tern | ${tides} |`],
    1,
    ['//example.org/tides'],
  ],
  [
    'a table in the place of the items',
    [`<table>${row('Tern', 'tides')}${row('Knot', 'other')}</table>`, kites],
    1,
    ['//example.org/tides', '//example.org/knots'],
  ],
  [
    'as many other addresses',
    ['a', 'b', 'c'].map((name) => `| ${name} | https://example.org/${name} |`),
    3,
    ['//example.org/tides', '//example.org/knots', '//example.org/kites'],
  ],
])('a commit with %s', (_, after, count, keys) => {
  const tracker = new LineTracker();
  const path = { from: 'list.md', to: 'list.md' };
  const start = {
    from: null,
    to: 'list.md',
    hunks: [{ start: 0, removed: 0, added: [tides, knots, kites] }],
  };
  expect(tracker.apply([start], '2024-01-01')).toBeNull();
  const found = tracker.apply([{ ...path, hunks: [{ start: 0, removed: 3, added: after }] }], '2024-01-02');
  expect(found?.count ?? 0).toBe(count);
  expect(found?.keys ?? []).toEqual(keys);
});
