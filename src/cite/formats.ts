import type { Paper } from '../paper/schema.ts';
import { formatBibtex } from './bibtex.ts';
import { type Citation, type CitedList, citationOf } from './citation.ts';
import { formatCslJson } from './csl-json.ts';
import { formatCsv } from './csv.ts';
import { formatMarkdown, formatText } from './references.ts';
import { formatRis } from './ris.ts';

/** An export format. */
export interface Format {
  readonly key: 'bibtex' | 'ris' | 'csl' | 'markdown' | 'text' | 'csv' | 'json';
  readonly label: string;
  /** The file extension, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether its records are citations: other formats keep what no citation has. */
  readonly isCitation: boolean;
  /** Formats papers of a list, in order, as the text of a file. */
  readonly format: (papers: readonly Paper[], list: CitedList, contents?: CitationContents) => string;
}

/** What citations contain. Other formats always have the remarks. */
interface CitationContents {
  /** Whether they have the list's remarks; false if missing. */
  readonly withRemarks?: boolean;
}

/** Formats the citations of papers. */
const fromCitations =
  (format: (citations: readonly Citation[]) => string): Format['format'] =>
  (papers, list, { withRemarks = false } = {}) =>
    format(
      papers
        .map((paper) => citationOf(paper, list))
        .map((citation) => (withRemarks ? citation : { ...citation, abstract: null, remarks: null })),
    );

/** The formats for citing a paper. */
export const citationFormats: readonly [Format, ...Format[]] = [
  {
    key: 'bibtex',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    isCitation: true,
    format: fromCitations(formatBibtex),
  },
  {
    key: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    isCitation: true,
    format: fromCitations(formatRis),
  },
  {
    key: 'csl',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    isCitation: true,
    format: fromCitations(formatCslJson),
  },
  {
    key: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    isCitation: true,
    format: fromCitations(formatMarkdown),
  },
  {
    key: 'text',
    label: 'Text',
    extension: 'txt',
    mediaType: 'text/plain',
    isCitation: true,
    format: fromCitations(formatText),
  },
];

/** The citation of a paper of a list as BibTeX. */
export function bibtexOf(paper: Paper, list: CitedList): string {
  return citationFormats[0].format([paper], list);
}

/** The formats for exporting a table: citation formats except plain text, then data formats. */
export const exportFormats: readonly Format[] = [
  ...citationFormats.filter(({ key }) => key !== 'text'),
  {
    key: 'csv',
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    isCitation: false,
    format: formatCsv,
  },
  {
    key: 'json',
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    isCitation: false,
    format: (papers) => `${JSON.stringify(papers, null, 1)}\n`,
  },
];
