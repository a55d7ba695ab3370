import type { Dataset, Paper } from '../../paper/schema.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../sample-list.ts';

/** A paper named after a tree. */
function tree(
  name: string,
  where: string,
  venue: string,
  year: number,
  more: Partial<Paper> = {},
): Partial<Paper> {
  const id = name.toLowerCase();
  return { id, name, title: `${name}: Trees ${where}`, venue: sampleVenue(venue), year, ...more };
}

/** A made-up list of nine papers named after trees, seven of them at OSDI, in no particular order. */
export const treeList: Dataset = sampleDataset([
  tree('Elm', 'along the Street', 'OSDI', 2021),
  tree('Birch', 'of the North', 'OSDI', 2022, {
    affiliations: ['Rowan College', 'Lake House'],
    identifiers: { doi: '10.1/birch' },
    links: [{ ...sampleLink('paper'), url: 'https://doi.org/10.1/birch' }, sampleLink('code')],
  }),
  tree('Hazel', 'in the Hedge', 'SOSP', 2021),
  tree('Alder', 'by the Water', 'OSDI', 2020),
  tree('Ginkgo', 'of Old', 'OSDI', 2023),
  tree('Dogwood', 'in Flower', 'OSDI', 2021),
  tree('Ivy', 'up the Wall', 'SOSP', 2023),
  tree('Cedar', 'on the Mountain', 'OSDI', 2023),
  tree('Fir', 'in the Snow', 'OSDI', 2022),
]);
