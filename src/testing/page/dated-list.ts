import type { Dataset } from '../../paper/schema.ts';
import { sampleDataset, sampleVenue } from '../sample-list.ts';

const dates = ['2024-05-03', '2024-04-28', '2024-03-20', '2023-06-01', '2022-02-11', null];

/** A list that says of all papers but one when they were added: two in its last week. */
export const datedList: Dataset = sampleDataset(
  [
    'Kites in Storms',
    'Kites at Sea',
    'Knots for Kites',
    'Lines under Load',
    'Sails of Silk',
    'Old Ropes',
  ].map((title, index) => ({
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    venue: sampleVenue('SKY'),
    year: 2019 + index,
    added: dates[index] ?? null,
    changed: index === 3 ? '2024-01-15' : null,
  })),
  { updated: '2024-05-03' },
);
