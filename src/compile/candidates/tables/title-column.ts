import { linksOf, type StyledText } from '../../markdown/styled-text.ts';
import { spacedWords } from '../../markdown/white-space.ts';
import { dateYear } from '../../names/dates.ts';
import type { FieldRole } from '../../names/field-role.ts';
import { isPaperUrl } from '../../names/link-kind.ts';
import { answersYesOrNo } from '../../names/title-text.ts';
import { readVenue } from '../../names/venue.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../../reading/lines/line.ts';
import { titleGain } from '../../reading/read-text.ts';
import { beginsWithWebLink, hasOnlyLabelledLinks, isFilled, isTitleCell } from './table-cells.ts';

/** A role that keeps a column from being taken for the titles; any other than title or name would do. */
const notTitle: FieldRole = 'notes';

/** Headings of columns that say something about what a row lists, and so never hold its title. */
const aboutThings = pattern('iu')`
  ^(?:#\s?)?(?:access|countr(?:y|ies)|domains?|formats?|lang(?:uages?)?|licen[cs]es?|metrics?
  |modalit(?:y|ies)|param(?:eter)?s|samples|scores?|stars?|stat(?:istic)?s|status
  |(?:\p{L}+\s)?(?:resolutions?|sizes?|types?)|语言|规模|大小|类型)$`;

/** The cells of a row below the headings. */
export type Row = readonly Line[];

/**
 * The column of the titles, in this order: the one whose heading says so; the one that reads most like
 * titles; the column of names; the one with the most title cells; the one with the most linked cells; the one
 * with the most words.
 */
export function titleColumn(
  announced: readonly (FieldRole | null)[],
  headings: readonly string[],
  rows: readonly Row[],
): number | null {
  const roles = announced.map((role, at) => (aboutThings.test(headings[at]?.trim() ?? '') ? notTitle : role));
  const headed = namedTitle(roles, rows);
  const named = headed >= 0 && holdsWords(headed, rows) ? headed : -1;
  const scores = headings.map((_, column) =>
    roles[column] === 'tags' || roles[column] === notTitle ? 0 : countTitles(column, rows),
  );
  const best = scores.indexOf(Math.max(...scores));
  if (named >= 0 && (scores[named] ?? 0) * 3 >= (scores[best] ?? 0)) return named;
  const name = roles.includes('name') ? roles.indexOf('name') : namedThings(roles, rows);
  // If no column has titles, names take their place.
  const standsIn = name >= 0 && named < 0 && isMostlyFilled(name, rows);
  // Beside a column headed as the name, a column without a heading seldom holds titles.
  const titles = bestTitles(
    standsIn ? roles.map((role, at) => (headings[at] === '' ? notTitle : role)) : roles,
    rows,
  );
  if (titles !== null) return titles;
  if (standsIn) return name;
  if ((scores[best] ?? 0) * 2 >= rows.length && scores[best] !== 0) return best;
  const linked = headings.map((_, column) =>
    roles[column] === null || roles[column] === 'name'
      ? rows.filter((row) => beginsWithWebLink(row[column])).length
      : 0,
  );
  const most = linked.indexOf(Math.max(...linked));
  if ((linked[most] ?? 0) * 2 > rows.length) return most;
  return wordiest(headings, rows);
}

/** How many titles a column holds: what recurs from row to row is a topic, however many words it has. */
function countTitles(column: number, rows: readonly Row[]): number {
  const titles = rows.flatMap(({ [column]: cell }) => (isTitleCell(cell) ? [cell?.text.trim()] : []));
  const distinct = new Set(titles).size;
  return distinct * 2 > titles.length ? titles.length : 0;
}

/** Whether more than half the cells of a column contain a letter. */
function isMostlyFilled(column: number, rows: readonly Row[]): boolean {
  return rows.filter((row) => /\p{L}/u.test(row[column]?.text ?? '')).length * 2 > rows.length;
}

/**
 * The column headed as links that holds names instead, all different, beside one of descriptions or of links:
 * `Year | Dataset | Description | Links`, `Dataset | Links | Size`.
 */
function namedThings(roles: readonly (FieldRole | null)[], rows: readonly Row[]): number {
  return roles.findIndex((role, column) => {
    const isBesideLinks = roles.some((other, at) => other === 'links' && at !== column);
    if (role !== 'links' || !(roles.includes('notes') || isBesideLinks)) return false;
    const cells = rows.map((row) => row[column]).filter(isFilled);
    const names = new Set(cells.flatMap((cell) => (isName(cell) ? [cell.text.trim()] : [])));
    return cells.length > 0 && names.size === cells.length;
  });
}

/** Tells whether a cell holds words that are neither an address nor a link text. */
function isName(cell: StyledText): boolean {
  return (
    !hasOnlyLabelledLinks(cell) &&
    /\p{L}{2}/u.test(cell.text) &&
    !/^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(cell.text)
  );
}

/** The column whose heading names titles; of several, the one that holds them. */
function namedTitle(roles: readonly (FieldRole | null)[], rows: readonly Row[]): number {
  const first = roles.indexOf('title');
  if (first === roles.lastIndexOf('title')) return first;
  return (
    bestTitles(
      roles.map((role) => (role === 'title' ? role : notTitle)),
      rows,
    ) ?? first
  );
}

/** The column whose cells gain most by being read as titles, among those whose heading says nothing else. */
function bestTitles(roles: readonly (FieldRole | null)[], rows: readonly Row[]): number | null {
  const gains = roles.map((role, column) => {
    if (role !== null && role !== 'title' && role !== 'name') return Number.NEGATIVE_INFINITY;
    const cells = rows
      .slice(0, maxSample)
      .map((row) => row[column])
      .filter((cell) => isFilled(cell));
    if (cells.length * 2 < Math.min(rows.length, maxSample) || recur(cells)) return Number.NEGATIVE_INFINITY;
    return cells.reduce((sum, cell) => sum + Math.max(-5, titleGain(cell)), 0) / cells.length;
  });
  const most = Math.max(...gains);
  return most > minGain ? gains.indexOf(most) : null;
}

/** Whether cells have the words of others so often that they are topics. */
function recur(cells: readonly StyledText[]): boolean {
  return new Set(cells.map(({ text }) => text.trim())).size * 2 <= cells.length;
}

/** Rows that are looked at to tell the columns apart. */
const maxSample = 40;
/** A column of titles gains at least this much per cell, in log odds. */
const minGain = 2.5;

/** In a table that leads to literature: the column with most words outside labels, venues and dates. */
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
    hasOnlyLabelledLinks(cell) ||
    readVenue(text) !== null ||
    dateYear(text) !== null
  )
    return 0;
  return spacedWords(text);
}

/** Whether a column holds more than links such as [Code], and more than `yes` and `no`. */
function holdsWords(column: number, rows: readonly Row[]): boolean {
  return rows.some(
    ({ [column]: cell }) =>
      /\p{L}{2}/u.test(cell?.text ?? '') && !answersYesOrNo(cell?.text ?? '') && !hasOnlyLabelledLinks(cell),
  );
}
