import type { Family } from './families.ts';
import { nameOf, numbered, onePage, repeated, series, wordOf } from './make-family.ts';

const entry = (number: number) =>
  `* Paper ${number}: A Study of Tides (OSDI 2020) [[paper](https://example.org/${number})]`;

/** A family of as many pages as parts. */
function manyPages(name: string, text: (number: number) => string, parts: number): Family {
  return {
    name,
    parts,
    pages: (count) =>
      Array.from({ length: count }, (_, number) => ({
        path: number === 0 ? 'README.md' : `part-${number % 20}/page-${number}.md`,
        text: text(number),
      })),
  };
}

/** Entries and pages, many of them or all alike. */
export const listFamilies: readonly Family[] = [
  numbered('entries', entry, 4_000),
  repeated(
    'entries with one title',
    '\n* [The Same Title](https://example.org/x) by Ada Frost, OSDI 2020',
    4_000,
  ),
  numbered(
    'entries with similar titles',
    (number) =>
      `* A Study of the Tides and Ropes ${number} (OSDI 2020) [[paper](https://example.org/${number})]`,
    4_000,
  ),
  numbered('entries with one identifier', (number) => `* A ${nameOf(number)} Title. arXiv:2201.00001`, 2_000),
  onePage('words of a title', 16_000, (count) => `* ${'Long '.repeat(count)}(OSDI 2020)`),
  numbered('long titles', (number) => `* ${`Long ${wordOf(number)} `.repeat(100)}(OSDI 2020)`, 200),
  onePage(
    'authors before a title',
    3_000,
    (count) => `* ${series(count, (number) => `Ada ${nameOf(number)}`, ', ')}. A Study of Tides. OSDI 2020`,
  ),
  onePage(
    'authors below a title',
    4_000,
    (count) =>
      `* [A Study of Tides](https://arxiv.org/abs/2201.00001)\n  * ${series(count, (number) => `Ada ${nameOf(number)}`, ', ')}`,
  ),
  onePage(
    'surnames with initials',
    3_000,
    (count) => `* ${series(count, (number) => `${nameOf(number)}, A. B.`, ', ')} (2019). A Study. OSDI.`,
  ),
  numbered('acronyms', (number) => `* Long ${nameOf(number)} Words (LW${number}): text`, 4_000),
  numbered('acronyms in headings', (number) => `## Fast ${nameOf(number)} Test (FT${number})\n`, 4_000),
  numbered('fields', (number) => `${entry(number)}\n  * Field${number}: value`, 1_500),
  manyPages('pages', (number) => `# Page ${number}\n\n${entry(number)}\n`, 1_500),
  manyPages(
    'pages that include each other',
    (number) =>
      `# Page ${number}\n\n${entry(number)}\n\n{% include "../part-${(number + 1) % 20}/page-${number + 1}.md" %}\n`,
    1_500,
  ),
  {
    name: 'front matter keys',
    parts: 4_000,
    pages: (count) => [
      {
        path: 'README.md',
        text: `---\n${series(count, (number) => `k${number}: v`)}\n---\n\n# A\n\n${entry(1)}\n`,
      },
    ],
  },
  {
    name: 'front matter that is not closed',
    parts: 20_000,
    pages: (count) => [
      {
        path: 'README.md',
        text: `---\n${series(count, (number) => `k${number}: v`)}\n\n# A\n\n${entry(1)}\n`,
      },
    ],
  },
];
