import { expect, test } from 'vitest';
import { dashesAsMarkers } from './dashed-items.ts';

test('works after dashes between items are items', () => {
  expect(
    dashesAsMarkers([
      '- Frost. Sails, 2019',
      '– Berg. Kites, 2020',
      '— “Ropes”, 2021',
      '- Knots',
      '– Hill. Tar, 2001',
    ]),
  ).toEqual([
    '- Frost. Sails, 2019',
    '- Berg. Kites, 2020',
    '- “Ropes”, 2021',
    '- Knots',
    '- Hill. Tar, 2001',
  ]);
});

test('so they are deeper in a list, and after dots', () => {
  expect(dashesAsMarkers(['  * Sails', '  • [Kites](u)', '  • [Ropes](u)'])).toEqual([
    '  * Sails',
    '  * [Kites](u)',
    '  * [Ropes](u)',
  ]);
});

test.each([
  { name: 'fields below titles', lines: ['- Sails', '– Ada Frost, 2019', '- Kites', '– Max Berg, 2020'] },
  { name: 'authors and a venue', lines: ['- Sails', '– Ada Frost', '– Knot Days 2019'] },
  { name: 'lines of another depth', lines: ['- Sails', '  – Frost. Kites, 2019', '  – Berg. Ropes, 2019'] },
  { name: 'words that go on', lines: ['- Sails', '– and kites, since 2019', '– and ropes, since 2020'] },
  { name: 'a paragraph', lines: ['Frost, 2019', '– Berg. Kites, 2019', '– Hill. Ropes, 2019'] },
])('$name are left as they are', ({ lines }) => {
  expect(dashesAsMarkers(lines)).toEqual(lines);
});
