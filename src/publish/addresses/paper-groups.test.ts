import { expect, test } from 'vitest';
import { sampleDataset, sampleVenue } from '../../testing/sample-list.ts';
import { groupPapers } from './paper-groups.ts';

const { papers } = sampleDataset([
  { topics: [['Wind', 'Kites']], venue: sampleVenue('ICRA'), year: 2020 },
  { topics: [['Water']], venue: sampleVenue('Tides'), year: 2023 },
  { topics: [['Wind', 'Sails'], ['']], venue: sampleVenue('ICRA'), year: 2022 },
  { topics: [['wind']], venue: sampleVenue('ICRA') },
]);
const groups = groupPapers(papers);
const sizes = (kind: keyof typeof groups) =>
  [...groups[kind].values()].map((group) => [group.value, group.address, group.papers.length]);

test('topics are in the order of their tree, each with the papers below it', () => {
  expect(sizes('topic').map(([value, , size]) => [value, size])).toEqual([
    ['Wind', 2],
    ['Wind > Kites', 1],
    ['Wind > Sails', 1],
    ['Water', 1],
    ['', 1],
    ['wind', 1],
  ]);
  const addresses = sizes('topic').map(([, address]) => address);
  expect(addresses.slice(0, 4)).toEqual(['t/wind/', 't/wind-kites/', 't/wind-sails/', 't/water/']);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('venues have their latest papers first, and years come from the latest', () => {
  expect(sizes('venue')).toEqual([
    ['ICRA', 'v/icra/', 3],
    ['Tides', 'v/tides/', 1],
  ]);
  expect(groups.venue.get('ICRA')?.papers.map(({ year }) => year)).toEqual([2022, 2020, null]);
  expect(sizes('year')).toEqual([
    ['2023', 'y/2023/', 1],
    ['2022', 'y/2022/', 1],
    ['2020', 'y/2020/', 1],
  ]);
});
