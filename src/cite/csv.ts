import { authorsWithEtAl } from '../paper/authors-of.ts';
import { valueSeparator } from '../paper/facets.ts';
import { ownValues } from '../paper/own-fields.ts';
import type { Paper } from '../paper/schema.ts';
import { codeAddress, paperAddress } from './paper-address.ts';
import { remarksOf } from './remarks.ts';

type Column = readonly [heading: string, cell: (paper: Paper) => string];

const commonColumns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => title],
  ['name', ({ name }) => name ?? ''],
  ['authors', (paper) => joined(authorsWithEtAl(paper))],
  ['affiliations', ({ affiliations }) => joined(affiliations)],
  ['venue', ({ venue }) => venue?.name ?? ''],
  ['year', ({ year }) => (year === null ? '' : String(year))],
  ['awards', ({ awards }) => joined(awards)],
  ['topics', ({ topics }) => joined(topics.map((path) => path.join(valueSeparator)))],
  ['tags', ({ tags }) => joined(tags)],
  ['doi', ({ identifiers }) => identifiers.doi ?? ''],
  ['arxiv', ({ identifiers }) => identifiers.arxiv ?? ''],
  ['url', (paper) => paperAddress(paper) ?? ''],
  ['code', (paper) => codeAddress(paper) ?? ''],
  ['remarks', (paper) => remarkCell(paper)],
];

const filesAndLines: Column = [
  'files',
  ({ placements }) => joined(placements.map(({ file, line }) => `${file}:${line}`)),
];
const filesOnly: Column = [
  'files',
  ({ placements }) => joined([...new Set(placements.map(({ file }) => file))]),
];

const dateColumns: readonly Column[] = [
  ['added', ({ added }) => added ?? ''],
  ['changed', ({ changed }) => changed ?? ''],
];

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Formats papers as CSV with a header line (RFC 4180): every cell quoted, lines end in CR LF. Dates of the list's
 * history have columns if any paper has one. The list's own fields come last, under their labels.
 */
export function formatCsv(papers: readonly Paper[]): string {
  return csvOf(papers, filesAndLines);
}

/** Like `formatCsv`, without the lines of the list that a paper is on: it changes only with the papers. */
export function formatStableCsv(papers: readonly Paper[]): string {
  return csvOf(papers, filesOnly);
}

function csvOf(papers: readonly Paper[], files: Column): string {
  const labels = new Set(papers.flatMap(({ fields }) => Object.keys(fields)));
  const ownColumns = Array.from(
    labels,
    (label): Column => [label, (paper) => joined(ownValues(paper, label))],
  );
  const dates = papers.some(({ added }) => added !== null) ? dateColumns : [];
  const columns = [...commonColumns, ...dates, files, ...ownColumns];
  const lines = [
    columns.map(([heading]) => heading),
    ...papers.map((paper) => columns.map(([, cell]) => cell(paper))),
  ];
  return byteOrderMark + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function remarkCell({ notes }: Paper): string {
  const { abstract, rest } = remarksOf(notes);
  return [abstract, rest].filter((part) => part !== null).join(' ');
}

function joined(values: readonly string[]): string {
  return values.join('; ');
}

/** Quotes a cell. An apostrophe keeps spreadsheets from reading it as a formula (OWASP, CSV Injection). */
function quoted(cell: string): string {
  return `"${cell.replace(/^[=+\-@\t\r\n＝＋－＠]/u, "'$&").replaceAll('"', '""')}"`;
}
