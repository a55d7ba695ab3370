import type { Dataset, Paper } from '../../paper/schema.ts';
import { sampleDataset, sampleLink, samplePage, sampleVenue } from '../sample-list.ts';

/**
 * A list of few papers with values for every facet of the list, for tests in which more rows only cost time.
 */
export const smallList: Dataset = sampleDataset(
  [
    paper('Fair Queues for Shared GPUs', 'OSDI', 2022, {
      topics: [['Hardware Sharing', 'Queues']],
      added: '2024-04-10',
      affiliations: ['Lakeside Labs', 'CMU'],
      authors: ['Mira Stone', 'Tomas Reed'],
      awards: ['Best Paper Award'],
      tags: ['gpu sharing'],
      links: [sampleLink('paper'), sampleLink('code')],
    }),
    paper('Paging Tensors to Slow Memory', 'SOSP', 2021, {
      added: '2023-08-01',
      topics: [['Memory']],
      affiliations: ['CMU'],
      authors: ['Yuki Hara', 'Mira Stone', 'Olga Brandt', 'Peter Quist'],
      tags: ['offloading'],
      links: [sampleLink('paper')],
    }),
    paper('Kernels That Yield', 'OSDI', 2024, {
      topics: [['Hardware Sharing', 'Preemption']],
      affiliations: ['Harbour University'],
      authors: ['Tomas Reed'],
      tags: ['gpu sharing', 'preemption'],
      links: [sampleLink('code')],
    }),
    paper('A Scheduler for Bursts of Small Models', 'NSDI', 2020, {
      topics: [['Serving']],
      affiliations: ['Lakeside Labs'],
    }),
    paper('Checkpoints Without a Pause', 'SOSP', 2023, {
      topics: [['Training']],
      awards: ['Honorable Mention'],
      links: [sampleLink('paper'), sampleLink('slides')],
    }),
    paper('Serving on Borrowed GPUs', 'ATC', 2019, {
      topics: [['Serving'], ['Hardware Sharing']],
      authors: ['Yuki Hara'],
    }),
    paper('Placing Experts by Traffic', 'NSDI', 2022, {
      topics: [['Training']],
      links: [sampleLink('paper'), sampleLink('code')],
    }),
    {
      title: 'A Field Guide to GPU Profilers',
      kind: 'resource',
      topics: [['Hardware Sharing']],
      links: [sampleLink('homepage')],
    },
  ],
  {
    pages: [
      samplePage({ path: 'hardware-sharing.md', title: 'Hardware Sharing', topic: ['Hardware Sharing'] }),
    ],
    updated: '2024-05-03',
  },
);

/** A list taller than a small window: each paper has a note, two of three have a paper link. */
export const longerList: Dataset = sampleDataset(
  Array.from({ length: 45 }, (_, number) => ({
    title: `What Was Measured in Round ${number + 1}`,
    venue: sampleVenue('EuroSys'),
    links: number % 3 === 0 ? [] : [sampleLink('paper')],
    notes: ['One line that says what was found.'],
  })),
);

function paper(title: string, venue: string, year: number, more: Partial<Paper>): Partial<Paper> {
  return { title, venue: sampleVenue(venue, `${venue} ${year}`), year, yearFrom: 'venue', ...more };
}
