import { linksOf } from '../../markdown/styled-text.ts';
import { spacedWords } from '../../markdown/white-space.ts';
import { type FieldRole, roleOfColumn } from '../../names/field-role.ts';
import { oneOf } from '../../patterns/pattern.ts';
import { columnRoles } from './column-roles.ts';
import { isFilled, isLinkedTitle, isLinkedTitles, isTitleCell } from './table-cells.ts';
import { type Row, titleColumn } from './title-column.ts';

/** The columns of a table, with the field that each holds. */
export interface Columns {
  readonly headings: readonly string[];
  readonly roles: readonly (FieldRole | null)[];
  /** The columns that hold titles: one, or several when each row lists several papers side by side. */
  readonly titles: readonly number[];
  /** How many columns belong to each title. */
  readonly width: number;
}

/** Headings of tables that list something else: events, people, figures. */
const otherTable = /^(?:when|where|deadline|location|city|country|score|accuracy|rank|params?|stars?)$/iu;
const peopleTable = oneOf('iu')`
  e-?mail|researchers?|persons?|people|professors?|faculty|(?:team )?members?|office hours?|姓名|导师|成员`;

/**
 * Finds the columns of a table that hold titles, and the fields that the others hold. Null for a table that
 * lists something else, or whose titles cannot be told.
 */
export function readColumns(headings: readonly string[], rows: readonly Row[]): Columns | null {
  if (
    headings.filter((heading) => otherTable.test(heading)).length > 1 ||
    headings.some((heading) => peopleTable.test(heading.replace(/\s*\([^()]*\)$/u, '')))
  )
    return null;
  const width = repeatedWidth(headings);
  const roles = columnRoles(headings, rows);
  if (width < headings.length) {
    const title = titleColumn(roles.slice(0, width), headings.slice(0, width), rows);
    if (title === null) return null;
    const titles = headings.flatMap((_, column) => (column % width === title ? [column] : []));
    return { headings, roles, titles, width };
  }
  const gallery = galleryColumns(headings, rows);
  if (gallery.length > 1) return { headings, roles, titles: gallery, width: 1 };
  const beside = titlesBeside(roles, rows);
  if (beside.length > 1) return { headings, roles, titles: beside, width };
  const title = titleColumn(roles, headings, rows);
  if (title === null) return null;
  const titles = headings.flatMap((_, column) =>
    column === title || (roles[column] === null && listsPapers(column, rows)) ? [column] : [],
  );
  return { headings, roles: withoutOtherNames(roles, headings, title), titles, width };
}

/**
 * `Name & Link | Models | Journal`: where names serve as titles, another column of names is about something
 * else, such as the models that a work builds on.
 */
function withoutOtherNames(
  roles: Columns['roles'],
  headings: readonly string[],
  title: number,
): Columns['roles'] {
  const isName = roles[title] !== 'title' && /(?<!\p{L})names?(?!\p{L})/iu.test(headings[title] ?? '');
  return isName ? roles.map((role, at) => (role === 'name' && at !== title ? null : role)) : roles;
}

/** Tells whether a row of cells is the header: it has only names of columns. */
export function isHeading(row: Row): boolean {
  const words = row.map(({ text }) => text.trim()).filter((text) => text !== '');
  const known = words.filter((word) => roleOfColumn(word) !== null).length;
  return (
    words.length > 1 &&
    (known === words.length || (known > 1 && known * 2 >= words.length && words.every(isColumnName))) &&
    row.every((cell) => linksOf(cell).length === 0)
  );
}

/** Whether a text of one to three words may be the name of a column, known or not. */
function isColumnName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.length <= 24 && spacedWords(word) <= 3 && !/\d/u.test(word);
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

/**
 * `Date | Topic | Paper 1 | Paper 2`: the columns in each of which most rows link to a paper, and no paper
 * recurs. Beside two such columns, another with a linked title is one too if its other cells have at most
 * three words. The cells of all other columns belong to all papers of the row.
 */
function titlesBeside(roles: Columns['roles'], rows: readonly Row[]): number[] {
  const linked = roles.map((role, column) => {
    if (role !== null && role !== 'title') return 0;
    const titles = rows.flatMap(({ [column]: cell }) => (isLinkedTitle(cell) ? [cell?.text.trim()] : []));
    return new Set(titles).size === titles.length ? titles.length : 0;
  });
  const isFull = (count: number) => count > 1 && count * 2 > rows.length;
  if (linked.filter(isFull).length < 2) return [];
  const holdsTitles = (column: number) =>
    rows.every(({ [column]: cell }) => !isFilled(cell) || isLinkedTitle(cell) || spacedWords(cell.text) <= 3);
  return linked.flatMap((count, column) =>
    isFull(count) || (count > 0 && holdsTitles(column)) ? [column] : [],
  );
}

/** Tells whether a cell of a column holds several papers and nothing else, such as further readings. */
function listsPapers(column: number, rows: readonly Row[]): boolean {
  return rows.some(
    ({ [column]: cell }) => cell !== undefined && /\n/u.test(cell.text) && isLinkedTitles(cell),
  );
}

/** For a table without headings: its filled columns, if each holds mostly titles; otherwise none. */
function galleryColumns(headings: readonly string[], rows: readonly Row[]): number[] {
  if (headings.some((heading) => heading !== '')) return [];
  const filled = headings.flatMap((_, column) => (rows.some((row) => isFilled(row[column])) ? [column] : []));
  const hold = (column: number) => {
    const cells = rows.map((row) => row[column]).filter((cell) => isFilled(cell));
    return (
      cells.filter(
        (cell) => isTitleCell(cell) && cell.marks.some(({ kind }) => kind === 'strong' || kind === 'link'),
      ).length / cells.length
    );
  };
  return filled.every((column) => hold(column) > 0.5) ? filled : [];
}
