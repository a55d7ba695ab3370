import { describe, expect, it } from 'vitest';
import { plainCitation } from '../testing/plain-citation.ts';
import { formatBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';

/** The fields of an entry, without its braces. */
function fields(parts: Partial<Citation>): string[] {
  return formatBibtex([{ ...plainCitation, ...parts }])
    .split('\n')
    .filter((line) => line.startsWith('  ') && !line.startsWith('  paperdex'))
    .map((line) => line.slice(2, -1));
}

describe('formatBibtex', () => {
  it('writes only known fields', () => {
    expect(formatBibtex([plainCitation])).toBe(
      '@inproceedings{reef,\n  title = {A Plain Title},\n  paperdex = {a-plain-title},\n}\n',
    );
    const full: Citation = {
      ...plainCitation,
      authors: [
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'OpenAI' },
        { family: 'Davis', given: 'Sammy', suffix: 'Jr.' },
        { family: 'Smith and Sons', given: 'A.' },
      ],
      venue: { title: 'Conference on Queues', short: 'CQ' },
      date: { year: 2022, month: 7, day: null },
      doi: '10.1145/1_2',
      arxiv: { id: '2005.14165', subject: 'cs.DC' },
      url: 'https://example.org/a_b%20c?q={x}#frag',
      code: 'https://example.org/code_of',
      keywords: ['queues', 'fair, fast'],
      abstract: '50% shorter.',
      remarks: 'Read it.',
    };
    expect(formatBibtex([full])).toBe(
      [
        '@inproceedings{reef,',
        '  title = {A Plain Title},',
        '  author = {van der Berg, Jan and {OpenAI} and Davis, Jr., Sammy and {Smith and Sons}, A.},',
        '  booktitle = {Conference on Queues},',
        '  series = {CQ},',
        '  year = {2022},',
        '  month = jul,',
        '  doi = {10.1145/1_2},',
        '  eprint = {2005.14165},',
        '  archivePrefix = {arXiv},',
        '  primaryClass = {cs.DC},',
        '  url = {https://example.org/a_b%20c?q=%7Bx%7D#frag},',
        '  code = {https://example.org/code_of},',
        '  keywords = {queues, fair  fast},',
        '  abstract = {50\\% shorter.},',
        '  annote = {Read it.},',
        '  paperdex = {a-plain-title},',
        '}\n',
      ].join('\n'),
    );
  });

  it.each([
    ['conference', 'inproceedings', 'booktitle'],
    ['journal', 'article', 'journal'],
    ['preprint', 'misc', 'howpublished'],
    ['report', 'techreport', 'institution'],
    ['thesis', 'phdthesis', 'school'],
    ['book', 'book', 'publisher'],
    ['web', 'misc', 'howpublished'],
    ['other', 'misc', 'howpublished'],
  ] as const)('%s: @%s with %s', (work, type, field) => {
    const venue = { title: 'Somewhere', short: null };
    expect(formatBibtex([{ ...plainCitation, work, venue }])).toMatch(new RegExp(`^@${type}\\{reef,`, 'u'));
    expect(fields({ work, venue })).toEqual(['title = {A Plain Title}', `${field} = {Somewhere}`]);
  });

  it.each<[string, Partial<Citation>, string[]]>([
    [
      'says that there are more authors',
      { authors: [{ family: 'Frost', given: 'Ada' }], hasMoreAuthors: true },
      ['author = {Frost, Ada and others}'],
    ],
    [
      'prints the number of a preprint',
      {
        work: 'preprint',
        venue: { title: 'arXiv', short: null },
        arxiv: { id: '2005.14165', subject: null },
      },
      ['howpublished = {arXiv:2005.14165}', 'eprint = {2005.14165}', 'archivePrefix = {arXiv}'],
    ],
    [
      'writes the issue of a journal',
      {
        work: 'journal',
        venue: { title: 'Journal of Queues', short: 'JQ' },
        part: { volume: '12', issue: '3', pages: '45-67' },
      },
      [
        'journal = {Journal of Queues}',
        'shortjournal = {JQ}',
        'volume = {12}',
        'number = {3}',
        'pages = {45--67}',
      ],
    ],
    [
      'names the archive of other numbers',
      { openreview: 'rJ4km2R5t7' },
      ['eprint = {rJ4km2R5t7}', 'eprinttype = {openreview}'],
    ],
    [
      'leaves code out that is the address',
      { url: 'https://a.b', code: 'https://a.b' },
      ['url = {https://a.b}'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(fields(parts).slice(1)).toEqual(expected);
  });
});
