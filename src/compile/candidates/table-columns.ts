import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { dateYear } from '../names/dates.ts';
import { type FieldRole, roleOfColumn } from '../names/field-role.ts';
import { isAllLinks, isLabel, isPaperUrl } from '../names/link-kind.ts';
import { isTitleLike } from '../names/title-text.ts';
import { readVenue } from '../names/venue.ts';
import { titleGain } from '../reading/read-text.ts';

/** What the columns of a table hold. */
export interface Columns {
  readonly headings: readonly string[];
  readonly roles: readonly (FieldRole | null)[];
  /** The columns that hold titles: one, or several when each row lists several papers side by side. */
  readonly titles: readonly number[];
  /** How many columns belong to each title. */
  readonly width: number;
}

type Row = readonly StyledText[];

/** Headings of tables that list something else: events, people, figures. */
const otherTable = /^(?:when|where|deadline|location|city|country|score|accuracy|rank|params?|stars?)$/iu;
const peopleTable = /^(?:e-?mail|researchers?|persons?|people|professors?|faculty|姓名|导师)$/iu;

/** Tells the columns apart, by their headings first and by what they hold second. Null for a table of something else. */
export function readColumns(headings: readonly string[], rows: readonly Row[]): Columns | null {
  if (
    headings.filter((heading) => otherTable.test(heading)).length > 1 ||
    headings.some((heading) => peopleTable.test(heading))
  )
    return null;
  const width = repeatedWidth(headings);
  const roles = headings.map(roleOfColumn);
  if (width < headings.length) {
    const title = titleColumn(roles.slice(0, width), headings.slice(0, width), rows);
    if (title === null) return null;
    const titles = headings.flatMap((_, column) => (column % width === title ? [column] : []));
    return { headings, roles, titles, width };
  }
  const gallery = galleryColumns(headings, rows);
  if (gallery.length > 1) return { headings, roles, titles: gallery, width: 1 };
  const title = titleColumn(roles, headings, rows);
  return title === null ? null : { headings, roles, titles: [title], width };
}

/** Tells whether a row of cells heads the columns: words that announce what they hold, and no more. */
export function isHeading(row: Row): boolean {
  const words = row.map(({ text }) => text.trim()).filter((text) => text !== '');
  return (
    words.length > 1 &&
    words.every((word) => roleOfColumn(word) !== null) &&
    row.every((cell) => linksOf(cell).length === 0)
  );
}

/** `Paper | Code | Paper | Code`: after how many columns the headings begin again. */
function repeatedWidth(headings: readonly string[]): number {
  const repeats = (width: number) =>
    headings.length % width === 0 &&
    headings.every((heading, column) => heading === headings[column % width]);
  const widths = headings.map((_, index) => index + 1);
  return headings.some((heading) => roleOfColumn(heading) === 'title')
    ? (widths.find(repeats) ?? headings.length)
    : headings.length;
}

/** The columns of a table without headings whose cells are papers, each by itself: empty when other columns speak of them. */
function galleryColumns(headings: readonly string[], rows: readonly Row[]): number[] {
  if (headings.some((heading) => heading !== '')) return [];
  const filled = headings.flatMap((_, column) => (rows.some((row) => isFilled(row[column])) ? [column] : []));
  const hold = (column: number) => {
    const cells = rows.map((row) => row[column]).filter(isFilled);
    return (
      cells.filter(
        (cell) => isTitleCell(cell) && cell.marks.some(({ kind }) => kind === 'strong' || kind === 'link'),
      ).length / cells.length
    );
  };
  return filled.every((column) => hold(column) > 0.5) ? filled : [];
}

/** The column of the titles: the one whose heading says so, else the one with the most titles and links to literature, else the one with the most words. */
function titleColumn(
  roles: readonly (FieldRole | null)[],
  headings: readonly string[],
  rows: readonly Row[],
): number | null {
  const named = roles.indexOf('title');
  const scores = headings.map((_, column) => rows.filter((row) => isTitleCell(row[column])).length);
  const best = scores.indexOf(Math.max(...scores));
  if (
    named >= 0 &&
    (scores[named] ?? 0) * 3 >= (scores[best] ?? 0) &&
    (scores[best] !== 0 || holdsWords(named, rows))
  )
    return named;
  const titles = bestTitles(roles, rows);
  if (titles !== null) return titles;
  if ((scores[best] ?? 0) * 2 >= rows.length && scores[best] !== 0) return best;
  const linked = headings.map((_, column) =>
    roles[column] === null || roles[column] === 'name'
      ? rows.filter((row) => isLinkCell(row[column])).length
      : 0,
  );
  const most = linked.indexOf(Math.max(...linked));
  if ((linked[most] ?? 0) * 2 > rows.length) return most;
  return wordiest(headings, rows);
}

/** The column whose cells gain most by being read as titles, among those whose heading says nothing else. */
function bestTitles(roles: readonly (FieldRole | null)[], rows: readonly Row[]): number | null {
  const gains = roles.map((role, column) => {
    if (role !== null && role !== 'title' && role !== 'name') return Number.NEGATIVE_INFINITY;
    const cells = rows
      .slice(0, maxSample)
      .map((row) => row[column])
      .filter(isFilled);
    if (cells.length * 2 < Math.min(rows.length, maxSample)) return Number.NEGATIVE_INFINITY;
    return cells.reduce((sum, cell) => sum + Math.max(-5, titleGain(cell)), 0) / cells.length;
  });
  const most = Math.max(...gains);
  return most > minGain ? gains.indexOf(most) : null;
}

/** Rows that are looked at to tell the columns apart. */
const maxSample = 40;
/** A column of titles gains at least this much per cell, in log odds. */
const minGain = 2.5;

/** In a table that leads to literature: the column with the most words that are no link's label, venue or date. */
function wordiest(headings: readonly string[], rows: readonly Row[]): number | null {
  if (
    rows.filter((row) => row.some((cell) => linksOf(cell).some(({ url }) => isPaperUrl(url)))).length * 2 <
    rows.length
  )
    return null;
  const words = headings.map(
    (_, column) => rows.reduce((sum, row) => sum + wordsOf(row[column]), 0) / rows.length,
  );
  const most = words.indexOf(Math.max(...words));
  return (words[most] ?? 0) >= 2 ? most : null;
}

function wordsOf(cell: StyledText | undefined): number {
  const text = cell?.text.trim() ?? '';
  if (
    cell === undefined ||
    text === '' ||
    isLinks(cell) ||
    readVenue(text) !== null ||
    dateYear(text) !== null
  )
    return 0;
  return text.split(/\s+/u).length;
}

function holdsWords(column: number, rows: readonly Row[]): boolean {
  return rows.some((row) => /\p{L}{2}/u.test(row[column]?.text ?? '') && !isLinks(row[column]));
}

/** Tells whether a cell is nothing but labelled links, whatever its column is called. */
export function isLinks(cell: StyledText | undefined): boolean {
  if (cell === undefined || !isAllLinks(cell)) return false;
  return linksOf(cell).every(({ start, end }) => isLabel(cell.text.slice(start, end)));
}

/** Tells whether a text holds a title: words that read like one, or that lead to literature. */
export function isTitleCell(cell: StyledText | undefined): boolean {
  if (cell === undefined) return false;
  const links = linksOf(cell);
  const words = cell.text.trim().split(/\s+/u).length;
  return (
    (words >= 3 && links.some(({ url, start, end }) => isPaperUrl(url) && end - start >= 12)) ||
    cell.text
      .split('\n')
      .some(
        (line) =>
          (line.trim().split(/\s+/u).length >= 4 || /^\s*\p{Script=Han}/u.test(line)) &&
          isTitleLike(line.trim()),
      )
  );
}

function isLinkCell(cell: StyledText | undefined): boolean {
  return (
    cell !== undefined &&
    linksOf(cell).some(({ start, url }) => cell.text.slice(0, start).trim() === '' && /^https?:/iu.test(url))
  );
}

function isFilled(cell: StyledText | undefined): cell is StyledText {
  return cell !== undefined && /\S/u.test(cell.text);
}
