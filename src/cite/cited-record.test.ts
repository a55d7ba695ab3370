import { describe, expect, it } from 'vitest';
import type { BibtexRecord, Paper } from '../paper/schema.ts';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { formatBibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { citedRecord, recordKind } from './cited-record.ts';
import { formatCslJson } from './csl-json.ts';
import { formatRis } from './ris.ts';
import { workKind } from './work-kind.ts';

const record = (parts: Partial<BibtexRecord> = {}): BibtexRecord => ({
  ...{ file: 'papers.bib', line: 1, endLine: 9, key: 'frost', type: 'inproceedings' },
  ...{ authors: ['Ada Frost', 'Max Berg'], authorsComplete: true },
  ...parts,
});
const full = record({
  ...{ venue: 'Symposium on Kites', publisher: 'Elm & Ash', volume: '9', number: '2', pages: '101-117' },
  ...{ year: 2020, month: 11, doi: '10.1000/kites.1' },
});
const cited = (parts: Partial<Paper>) =>
  citationOf(samplePaper({ bibtex: full, ...parts }), { keys: new Map(), venues: new Map() });

describe('recordKind', () => {
  it.each<[Partial<BibtexRecord>, string]>([
    [{ type: 'inproceedings', venue: 'Kites' }, 'conference'],
    [{ type: 'article', venue: 'Kites' }, 'journal'],
    [{ type: 'article', venue: 'arXiv preprint arXiv:2101.00001' }, 'preprint'],
    [{ type: 'misc', arxiv: '2101.00001' }, 'preprint'],
    [{ type: 'phdthesis' }, 'thesis'],
    [{ type: 'book', publisher: 'Elm & Ash' }, 'book'],
    [{ type: 'techreport', arxiv: '2101.00001' }, 'report'],
    [{ type: 'misc' }, 'other'],
  ])('of %o is %s', (parts, kind) => {
    expect(recordKind(record(parts))).toBe(kind);
  });
});

describe('the record of a paper', () => {
  it('is cited for what the list does not print', () => {
    expect(cited({})).toMatchObject({
      work: 'conference',
      venue: { title: 'Symposium on Kites', short: null },
      part: { volume: '9', issue: '2', pages: '101-117' },
      publisher: 'Elm & Ash',
      date: { year: 2020, month: 11, day: null },
      doi: '10.1000/kites.1',
    });
  });

  it('changes nothing that the list prints', () => {
    const printed = cited({
      ...{ authors: ['A. Frost'], venue: sampleVenue('SOQ Conference'), year: 2020, date: '2020-10' },
      ...{ dateFrom: 'date', identifiers: { doi: '10.1000/other' } },
    });
    expect(printed).toMatchObject({
      authors: [{ family: 'Frost', given: 'A.' }],
      hasMoreAuthors: false,
      venue: { title: 'SOQ Conference' },
      date: { year: 2020, month: 10 },
      doi: '10.1000/other',
    });
  });

  it.each<[string, Partial<Paper>]>([
    ['another year', { year: 2021 }],
    ['another kind', { venue: { name: 'arXiv', raw: 'arXiv', kind: 'preprint' } }],
  ])('gives only its authors if it describes a publication of %s', (_, parts) => {
    const paper = samplePaper({ bibtex: full, ...parts });
    expect(citedRecord(paper, workKind(paper))).toBeNull();
    expect(cited(parts)).toMatchObject({
      authors: [{ family: 'Frost' }, { family: 'Berg' }],
      part: null,
      doi: null,
    });
  });

  it('is in every format', () => {
    expect(formatBibtex([cited({})])).toContain('  publisher = {Elm \\& Ash},\n');
    expect(formatBibtex([cited({})])).toContain('  pages = {101--117},\n');
    expect(formatRis([cited({})])).toMatch(/PB {2}- Elm & Ash\r\n.*SP {2}- 101\r\nEP {2}- 117\r\n/su);
    expect(JSON.parse(formatCslJson([cited({})]))).toMatchObject([
      { publisher: 'Elm & Ash', page: '101-117' },
    ]);
  });
});
