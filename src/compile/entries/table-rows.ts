import type { Table, TableRow } from 'mdast';
import { linksOf, type StyledText, styledText } from '../syntax/styled-text.ts';
import { type Candidate, type FieldLine, makeCandidate } from './candidate.ts';
import { type FieldRole, roleOfColumn } from './field-role.ts';
import { isPaperUrl } from './link-kind.ts';
import { isTitleLike } from './title.ts';

/** Headings of tables that list something else: events, people, figures. */
const otherTable = /^(?:when|where|deadline|location|country|email|score|accuracy|rank|params?|stars?)$/iu;

/** Reads a table's rows as candidates: one column holds the titles, the headings say what the others hold. Empty for a table of something else. */
export function rowCandidates(table: Table, section: readonly string[]): Candidate[] {
  const [head, ...rows] = table.children;
  if (head === undefined || rows.length === 0) return [];
  const headings = head.children.map((cell) => styledText(cell.children).text.trim());
  const roles = headings.map(roleOfColumn);
  if (headings.filter((heading) => otherTable.test(heading)).length > 1) return [];
  const cells = rows.map((row) => row.children.map((cell) => styledText(cell.children)));
  const title = titleColumn(roles, headings, cells);
  if (title === null) return [];
  return rows.flatMap((row, index) => rowCandidate(row, cells[index] ?? [], title, roles, headings, section) ?? []);
}

function rowCandidate(
  row: TableRow,
  cells: readonly StyledText[],
  title: number,
  roles: readonly (FieldRole | null)[],
  headings: readonly string[],
  section: readonly string[],
): Candidate | null {
  const head = cells[title];
  if (head === undefined || !/[\p{L}\p{N}]{2}/u.test(head.text)) return null;
  const lines = cells.flatMap((text, column): FieldLine[] => {
    if (column === title || !/\S/u.test(text.text)) return [];
    const children = row.children[column]?.children ?? [];
    const label = headings[column] ?? '';
    return [
      {
        text,
        role: roles[column] ?? null,
        nodes: [{ type: 'paragraph', children: label === '' ? children : [{ type: 'text', value: `${label}: ` }, ...children] }],
        item: null,
        hasMore: false,
      },
    ];
  });
  return makeCandidate('row', row, head, lines, [], section);
}

/** The column of the titles: the one whose heading says so, else the one with the most titles and links to literature. */
function titleColumn(
  roles: readonly (FieldRole | null)[],
  headings: readonly string[],
  cells: readonly (readonly StyledText[])[],
): number | null {
  const named = roles.indexOf('title');
  const scores = headings.map((_, column) => cells.filter((row) => isTitleCell(row[column])).length);
  const best = scores.indexOf(Math.max(...scores));
  if (named >= 0 && (scores[named] ?? 0) * 3 >= (scores[best] ?? 0)) return named;
  if ((scores[best] ?? 0) * 2 >= cells.length && scores[best] !== 0) return best;
  const linked = headings.map((heading, column) =>
    heading === '' || roles[column] === 'name' ? cells.filter((row) => isLinkCell(row[column])).length : 0,
  );
  const most = linked.indexOf(Math.max(...linked));
  return (linked[most] ?? 0) * 2 > cells.length ? most : null;
}

function isTitleCell(cell: StyledText | undefined): boolean {
  if (cell === undefined) return false;
  const links = linksOf(cell);
  const words = cell.text.trim().split(/\s+/u).length;
  return (
    (words >= 3 && links.some(({ url, start, end }) => isPaperUrl(url) && end - start >= 12)) ||
    (words >= 4 && isTitleLike(cell.text.trim()))
  );
}

function isLinkCell(cell: StyledText | undefined): boolean {
  return cell !== undefined && linksOf(cell).some(({ start, url }) => cell.text.slice(0, start).trim() === '' && /^https?:/iu.test(url));
}
