import { describe, expect, it } from 'vitest';
import { formatBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';

const plain: Citation = {
  key: 'reef',
  work: 'conference',
  title: 'A Plain Title',
  name: null,
  authors: [],
  venue: null,
  year: null,
  doi: null,
  arxiv: null,
  openreview: null,
  url: null,
};

describe('formatBibtex', () => {
  it('writes only known fields', () => {
    expect(formatBibtex([plain])).toBe('@inproceedings{reef,\n  title = {A Plain Title},\n}\n');
    const full: Citation = {
      ...plain,
      authors: [
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'OpenAI' },
        { family: 'Davis', given: 'Sammy', suffix: 'Jr.' },
        { family: 'Smith and Sons', given: 'A.' },
      ],
      venue: 'OSDI',
      year: 2022,
      doi: '10.1145/1_2',
      arxiv: '2005.14165',
      url: 'https://example.org/a_b%20c?q={x}#frag',
    };
    expect(formatBibtex([full])).toBe(
      [
        '@inproceedings{reef,',
        '  title = {A Plain Title},',
        '  author = {van der Berg, Jan and {OpenAI} and Davis, Jr., Sammy and {Smith and Sons}, A.},',
        '  booktitle = {OSDI},',
        '  year = {2022},',
        '  doi = {10.1145/1_2},',
        '  eprint = {2005.14165},',
        '  eprinttype = {arxiv},',
        '  url = {https://example.org/a_b%20c?q=%7Bx%7D#frag},',
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
    ['web', 'misc', 'howpublished'],
  ] as const)('%s: @%s with %s', (work, type, field) => {
    expect(formatBibtex([{ ...plain, work, venue: 'Somewhere' }])).toBe(
      `@${type}{reef,\n  title = {A Plain Title},\n  ${field} = {Somewhere},\n}\n`,
    );
  });
});
