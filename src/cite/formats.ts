import type { Paper } from '../paper/schema.ts';
import { writeBibtex } from './bibtex.ts';
import { type Citation, citationOf } from './citation.ts';
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

/** Writes papers by their citations. */
const cited =
  (write: (citations: readonly Citation[]) => string): Format['write'] =>
  (papers) =>
    write(papers.map(citationOf));

/** Forms in which a paper is cited. */
export const citationFormats: readonly [Format, ...Format[]] = [
  {
    key: 'bibtex',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: cited(writeBibtex),
  },
  {
    key: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: cited(writeRis),
  },
  {
    key: 'csl',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cited(writeCslJson),
  },
  {
    key: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: cited(writeMarkdown),
  },
  { key: 'text', label: 'Text', extension: 'txt', mediaType: 'text/plain', write: cited(writeText) },
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
