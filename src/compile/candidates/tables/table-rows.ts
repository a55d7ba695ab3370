import type { Table, TableRow } from 'mdast';
import { linksOf, type StyledText, styledText } from '../../markdown/styled-text.ts';
import { badgeVenues } from '../../names/badge.ts';
import { dateYear } from '../../names/dates.ts';
import type { FieldRole } from '../../names/field-role.ts';
import { isAllLinks, isLabel } from '../../names/link-kind.ts';
import { readVenue } from '../../names/venue.ts';
import type { FieldLine } from '../../reading/entry-lines.ts';
import type { Line } from '../../reading/lines/line.ts';
import { type Candidate, makeCandidate } from '../candidate.ts';
import type { BlockLines } from '../field-lines.ts';
import { linkedPapersIn } from '../linked-papers.ts';
import { headsPapers } from './column-roles.ts';
import { candidateOfLine, papersIn, papersInCells } from './papers-in-cells.ts';
import { hasOnlyLabelledLinks, isFilled, isTitleCell } from './table-cells.ts';
import { type Columns, isHeading, readColumns } from './table-columns.ts';

/**
 * Reads a table's rows as candidates: one column holds the titles, and the headings name the fields of the
 * others. Empty for a table of something else.
 */
export function rowCandidates(table: Table, section: readonly string[], blockLines: BlockLines): Candidate[] {
  const [top, first, ...others] = table.children.map((row) => ({
    row,
    cells: row.children.map((cell) => blockLines.line(styledText(cell.children))),
  }));
  if (top === undefined || first === undefined) return [];
  const isBare = top.cells.every(({ text }) => text.trim() === '') && isHeading(first.cells);
  const head = isBare ? first : top;
  const rows = isBare ? others : [first, ...others];
  const columns = readColumns(
    head.cells.map(({ text }) => text.replace(/\s+/gu, ' ').trim()),
    tellingRows(rows.map(({ cells }) => cells)),
  );
  if (columns === null)
    return papersInCells(
      rows.map(({ row }) => row),
      section,
      blockLines,
    );
  const linked = rows.filter(({ cells }) => cells.some((cell) => linksOf(cell).length > 0));
  const areLinked = linked.length * 2 >= rows.length;
  let group: FieldLine[] = [];
  let above: readonly string[] = [];
  return rows.flatMap(({ row, cells }) => {
    const shared = groupLine(row, cells);
    if (shared !== null) {
      group = [shared];
      return [];
    }
    const heading = head.cells.length > 2 ? spanningHeading(cells, areLinked) : null;
    if (heading !== null) {
      above = [heading];
      return [];
    }
    return columns.titles
      .flatMap((title) => rowCandidate(row, cells, title, columns, group, section, blockLines))
      .map((candidate) => ({ ...candidate, above }));
  });
}

/**
 * The rows that show what the columns hold: all but those with only a date or a word, such as a meeting that
 * is not planned yet.
 */
function tellingRows(rows: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const telling = rows.filter((cells) => {
    const filled = cells.filter(isFilled);
    return filled.length > 1 || filled.some(isTitleCell);
  });
  return telling.length === 0 ? rows : telling;
}

/**
 * The words of a row that heads those below it: a few in its first cell, and nothing in the others, if they
 * are there at all. More words are a heading, too, if they are in italics or bold and most rows have links.
 * Null for other rows.
 */
function spanningHeading([first, ...others]: readonly StyledText[], areLinked: boolean): string | null {
  const text = first?.text.replace(/\s+/gu, ' ').trim() ?? '';
  const isHeading =
    first !== undefined &&
    others.every((cell) => cell.text.trim() === '' && cell.marks.length === 0) &&
    linksOf(first).length === 0 &&
    /(?=.*\p{L})[\p{L}\p{N}]{2}/u.test(text) &&
    (!isTitleCell(first) || (areLinked && isSetApart(first))) &&
    !isPlaceholder(first);
  return isHeading ? text : null;
}

/** Whether a cell is in italics or bold as a whole. */
function isSetApart({ text, marks }: StyledText): boolean {
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length];
  return marks.some((mark) => mark.kind !== 'link' && mark.start <= start && mark.end >= end);
}

/** A row that has nothing but a year or a venue is about the rows below it. */
function groupLine({ children }: TableRow, cells: readonly Line[]): FieldLine | null {
  const filled = cells.flatMap(({ text }, column) => (/\S/u.test(text) ? [column] : []));
  const [only = 0] = filled;
  const text = cells[only];
  if (
    filled.length !== 1 ||
    text === undefined ||
    cells.length < 2 ||
    isTitleCell(text) ||
    linksOf(text).length > 0
  )
    return null;
  const role =
    dateYear(text.text.trim()) !== null ? 'date' : readVenue(text.text)?.venue != null ? 'venue' : null;
  return role === null ? null : lineOf(text, role, '', children[only]?.children ?? []);
}

function rowCandidate(
  row: TableRow,
  cells: readonly Line[],
  title: number,
  { headings, roles, titles, width }: Columns,
  group: readonly FieldLine[],
  section: readonly string[],
  blockLines: BlockLines,
): Candidate[] {
  const titleCell = row.children[title];
  const inTitle = titleCell === undefined ? [] : blockLines.inCell(titleCell);
  const head =
    inTitle.find(({ text }) => isTitleCell(text)) ??
    inTitle.find(({ text }) => /[\p{L}\p{N}]{2}/u.test(text.text));
  if (head === undefined || isPlaceholder(head.text)) return [];
  const linked = inTitle.flatMap(({ text }) => linkedPapersIn(text));
  const several = linked.length > 1 ? [] : papersIn(inTitle);
  if (several.length > 1) return several.map((line) => candidateOfLine(row, line, section));
  const from = title - (title % width);
  // In a row of several papers, cells that only link, such as to slides, belong to the meeting.
  const isShared =
    linked.length > 1 || titles.filter((column) => column >= from && column < from + width).length > 1;
  const beside = cells.slice(from, from + width).flatMap((cell, index): FieldLine[] => {
    const column = from + index;
    const text = named(cell, headings[column] || 'link');
    if (column === title || !/\S/u.test(text.text)) return [];
    if (isShared && (titles.includes(column) || isAllLinks(text))) return [];
    const role = hasOnlyLabelledLinks(text) ? 'links' : (roles[column] ?? null);
    return [lineOf(text, role, headings[column] ?? '', row.children[column]?.children ?? [])];
  });
  if (linked.length > 1)
    return linked.map(({ line, column }) => ({
      ...makeCandidate('row', row, line, [...beside, ...group], [], section),
      column,
    }));
  const lines = [...inTitle.filter((line) => line !== head && !isPicture(line.text)), ...beside, ...group];
  const candidate = {
    ...makeCandidate('row', row, head.text, lines, [], section),
    isInTableOfPapers: headsPapers(headings[title] ?? '', headings),
  };
  return from === 0 && title === titles[0]
    ? [candidate]
    : [{ ...candidate, column: row.children[title]?.position?.start.column ?? candidate.column }];
}

/** A cell whose links are pictures is labelled by its column. */
function named(cell: Line, heading: string): Line {
  const links = linksOf(cell).filter(({ url }) => url !== '');
  if (/\S/u.test(cell.text) || links.length === 0) return cell;
  const step = heading.length + 1;
  return cell.withText({
    text: links.map(() => heading).join(' '),
    marks: links.map((link, index) => ({ ...link, start: index * step, end: index * step + heading.length })),
  });
}

function lineOf(
  text: Line,
  role: FieldRole | null,
  label: string,
  children: TableRow['children'][number]['children'],
): FieldLine {
  const titled = label === '' ? children : [{ type: 'text' as const, value: `${label}: ` }, ...children];
  const nodes = [{ type: 'paragraph' as const, children: titled }];
  return { text, role, label: label === '' ? null : label, nodes, item: null, hasMore: false };
}

/** A thumbnail is not a remark. */
function isPicture(line: StyledText): boolean {
  return (
    !/\S/u.test(line.text) && linksOf(line).every(({ url }) => url === '') && badgeVenues(line).length === 0
  );
}

/** A cell that waits for its paper: a label without an address, a dash, "Coming soon". */
function isPlaceholder(cell: StyledText): boolean {
  const words = cell.text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const links = linksOf(cell);
  return (
    /^(?:coming soon|tbd|tba|todo|to be (?:added|announced)|none|n a)?$/iu.test(words) ||
    (links.length > 0 && isLabel(words) && links.every(({ url }) => url === ''))
  );
}
