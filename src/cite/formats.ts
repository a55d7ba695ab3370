import type { Paper } from '../paper/schema.ts';
import { writeBibtex } from './bibtex.ts';
import { type Citation, citationOf } from './citation.ts';
import { writeCslJson } from './csl-json.ts';
import { writeCsv } from './csv.ts';
import { writeMarkdown, writeText } from './references.ts';
import { writeRis } from './ris.ts';

/** An export format. */
export interface Format {
  readonly key: 'bibtex' | 'ris' | 'csl' | 'markdown' | 'text' | 'csv' | 'json';
  readonly label: string;
  /** The file extension, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Formats papers, in order, as the text of a file. */
  readonly write: (papers: readonly Paper[]) => string;
}

/** Formats the citations of papers. */
const fromCitations =
  (write: (citations: readonly Citation[]) => string): Format['write'] =>
  (papers) =>
    write(papers.map(citationOf));

/** The formats for citing a paper. */
export const citationFormats: readonly [Format, ...Format[]] = [
  {
    key: 'bibtex',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: fromCitations(writeBibtex),
  },
  {
    key: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: fromCitations(writeRis),
  },
  {
    key: 'csl',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: fromCitations(writeCslJson),
  },
  {
    key: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: fromCitations(writeMarkdown),
  },
  { key: 'text', label: 'Text', extension: 'txt', mediaType: 'text/plain', write: fromCitations(writeText) },
];

/** The formats for exporting a table: citation formats except plain text, then data formats. */
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
