import type { Paper } from '../paper/schema.ts';
import { writeBibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { writeCslJson } from './csl-json.ts';
import { writeCsv } from './csv.ts';
import { writeMarkdown, writeText } from './references.ts';
import { writeRis } from './ris.ts';

/** A form in which papers leave the page. */
export interface Format {
  readonly key: 'bibtex' | 'ris' | 'csl' | 'markdown' | 'text' | 'csv' | 'json';
  readonly label: string;
  /** The ending of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The papers, in their order, as the text of a file. */
  readonly write: (papers: readonly Paper[]) => string;
}

/** Forms in which a paper is cited. */
export const citationFormats: readonly [Format, ...Format[]] = [
  {
    key: 'bibtex',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: (papers) => writeBibtex(papers.map(citationOf)),
  },
  {
    key: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: (papers) => writeRis(papers.map(citationOf)),
  },
  {
    key: 'csl',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (papers) => writeCslJson(papers.map(citationOf)),
  },
  {
    key: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: (papers) => writeMarkdown(papers.map(citationOf)),
  },
  { key: 'text', label: 'Text', extension: 'txt', mediaType: 'text/plain', write: (papers) => writeText(papers.map(citationOf)) },
];

/** Forms in which a table of papers is kept: those of citations, and the columns. */
export const exportFormats: readonly Format[] = [
  ...citationFormats.filter(({ key }) => key !== 'text'),
  { key: 'csv', label: 'CSV', extension: 'csv', mediaType: 'text/csv', write: writeCsv },
  {
    key: 'json',
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: (papers) => `${JSON.stringify(papers, null, 1)}\n`,
  },
];
