import { authorsOf } from '../paper/authors-of.ts';
import { treeSeparator } from '../paper/facets.ts';
import type { Paper } from '../paper/schema.ts';
import { citationOf } from './citation.ts';

const columns: readonly (readonly [heading: string, cell: (paper: Paper) => string])[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => title],
  ['name', ({ name }) => name ?? ''],
  ['authors', (paper) => listed(authorsOf(paper))],
  ['affiliations', ({ affiliations }) => listed(affiliations)],
  ['venue', ({ venue }) => venue?.name ?? ''],
  ['year', ({ year }) => (year === null ? '' : String(year))],
  ['awards', ({ awards }) => listed(awards)],
  ['topics', ({ topics }) => listed(topics.map((path) => path.join(treeSeparator)))],
  ['tags', ({ tags }) => listed(tags)],
  ['doi', ({ identifiers }) => identifiers.doi ?? ''],
  ['arxiv', ({ identifiers }) => identifiers.arxiv ?? ''],
  ['url', (paper) => citationOf(paper).url ?? ''],
  ['files', ({ placements }) => listed(placements.map(({ file, line }) => `${file}:${line}`))],
];

/** Writes papers as CSV with a line of headings (RFC 4180): every cell in quotation marks, lines end in CR LF. */
export function writeCsv(papers: readonly Paper[]): string {
  const lines = [
    columns.map(([heading]) => heading),
    ...papers.map((paper) => columns.map(([, cell]) => cell(paper))),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function listed(values: readonly string[]): string {
  return values.join('; ');
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection). */
function quoted(cell: string): string {
  return `"${cell.replace(/^[=+\-@\t\r\n＝＋－＠]/u, "'$&").replaceAll('"', '""')}"`;
}
