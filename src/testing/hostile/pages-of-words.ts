import type { HostilePage } from './hostile-page.ts';

const longWords = `Kites and Ra${'i'.repeat(3000)}n`;
const manyWords = `Kites${' and Ropes'.repeat(700)}`;

/** Pages with characters, titles, venues, headings and lines that mislead. */
export const pagesOfWords: readonly HostilePage[] = [
  {
    name: 'venues and people named like properties of objects',
    text: '* Ropes of the First Kind (__proto__ 2024) [[Paper](https://arxiv.org/abs/2401.00001)]\n  * constructor\n* hasOwnProperty of Kites (toString 2023) [[Paper](https://arxiv.org/abs/2401.00002)]',
    papers: ['Ropes of the First Kind', 'hasOwnProperty of Kites (toString 2023)'],
  },
  {
    name: 'brackets and links with slips',
    text: '* Ropes [of a Kind] (KNOT) [[Paper](https://example.org/a_(b)_c)] (OSDI 2023)\n* [](https://example.org/nothing) and [nowhere]()\n* (https://example.org/turned)[turned around]\n* A line with ]( and [[ and )](',
    codes: ['link-empty'],
    kept: ['https://example.org/a_(b)_c', 'https://example.org/turned', 'A line with ]( and [[ and )]('],
    papers: ['Ropes [of a Kind]'],
  },
  {
    name: 'text that turns around, hides or imitates',
    text: '* Kites \u202ethat Turn\u202c Around (OSDI 2023) [[Paper](https://example.org/turn)]\n* Ki\u200btes that Hide (OSDI 2023) [[Paper](https://ex\u0430mple.org/hide)]\n\nGo to [https://example.org/here](https://evil.test/there).',
    codes: ['invisible-character', 'url-lookalike'],
    papers: ['Kites that Turn Around', 'Kites that Hide'],
    absent: /"(?:title|label)":"[^"]*[\u202a-\u202e\u200b]/u,
  },
  {
    name: 'emoji, marks on letters and times of day',
    text: `* Families 👩‍👩‍👧‍👦 on Kites (OSDI 2023) [[Paper](https://example.org/f)]\n\nIt began at 10:30:45 with :rocket: and :no_such_thing: and Z${'\u0301'.repeat(50)}.`,
    papers: ['Families on Kites'],
    kept: ['10:30:45', ':no_such_thing:'],
  },
  {
    name: 'titles of thousands of letters and words',
    text: `* [${longWords}](https://example.org/letters). OSDI 2023\n* **${manyWords}** (OSDI 2023) [[Paper](https://example.org/words)]\n* ${longWords}s (OSDI 2023) [[Paper](https://example.org/bare)]`,
    codes: ['title-long', 'title-long', 'title-long'],
    papers: [longWords, manyWords, `${longWords}s`],
  },
  {
    name: 'headings that are all alike',
    text: '## Twin\n\n## Twin\n\n## Twin 1\n\n## !\n\n##\n\n[one](#twin) and [another](#twin-1)',
  },
  {
    name: 'a heading like that of an export, which stays',
    text: '## Agent Instructions for Kites\n\nwords of the editors',
    kept: ['words of the editors', 'Agent Instructions for Kites'],
  },
  {
    name: 'titles that spreadsheets take for formulas',
    text: '* =SUM(1)+cmd of Kites and Ropes (OSDI 2023) [[Paper](https://example.org/s)]\n* -2+3 Kites on a Rope (OSDI 2023) [[Paper](https://example.org/h)]',
    papers: ['=SUM(1)+cmd of Kites and Ropes', '-2+3 Kites on a Rope'],
  },
  {
    name: 'years and venues that cannot be read',
    text: ['(OSDI 9999)', '(TBD)', '(to appear)', '(Venue, with, commas 2024)', '(OSDI 20XX)', '(accepted)']
      .map(
        (tail, index) =>
          `* ${['Loud', 'Soft', 'Warm', 'Cold', 'Thin', 'Deep'][index]} Bells in the Fog ${tail}`,
      )
      .join('\n'),
    codes: ['year-odd'],
    kept: ['Loud', 'Soft', 'Warm', 'Cold', 'Thin', 'Deep'].map((word) => `${word} Bells in the Fog`),
    absent: /"year":9999|NaN/u,
  },
  {
    name: 'dollars that are not formulas',
    text: '* Kites for $5 and Ropes for $10 (OSDI 2023) [[Paper](https://example.org/d)]\n\nIt costs $*five*$ and $$x_1 * y_1 * z$$ inline.',
    papers: ['Kites for $5 and Ropes for $10'],
  },
  {
    name: 'lines that go on without their indent',
    text: '* Kites that Go On (OSDI 2023) [[Paper](https://example.org/o)]\nand a lazy line\n  * Northwind University\n\n***\n\n* * *',
    papers: ['Kites that Go On'],
    kept: ['lazy line'],
  },
  {
    name: 'NUL characters',
    text: '* Kites\0 on Ropes (OSDI 2023) [[Paper](https://example.org/nul)]\n\nthe words\0 below',
    codes: ['file-encoding'],
    kept: ['the words'],
    papers: ['Kites\uFFFD on Ropes'],
    absent: /\\u0000/u,
  },
  {
    name: 'papers that are listed again and again',
    text: '## Ropes\n\n* Kites on Long Ropes (OSDI 2023) [[Paper](https://example.org/again)]\n* Kites on Long Ropes (OSDI 2023) [[Paper](https://example.org/again)]\n* Kites on Short Ropes (OSDI 2023) [[Paper](https://example.org/short)]\n* Kites on Short Ropes (SOSP 2019) [[Paper](https://example.org/other)]',
    papers: ['Kites on Long Ropes'],
  },
];
