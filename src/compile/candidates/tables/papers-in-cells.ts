import type { TableRow } from 'mdast';
import { linksOf, type StyledText } from '../../markdown/styled-text.ts';
import { spacedWords } from '../../markdown/white-space.ts';
import { isDocument, isPaperUrl } from '../../names/link-kind.ts';
import { readVenue } from '../../names/venue.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { FieldLine } from '../../reading/entry-lines.ts';
import { type Candidate, makeCandidate } from '../candidate.ts';
import type { BlockLines } from '../field-lines.ts';
import { isTitleCell } from './table-cells.ts';

/** Cells that list papers, one a line, such as the readings of a week: every line is a candidate. */
export function papersInCells(
  rows: readonly TableRow[],
  section: readonly string[],
  blockLines: BlockLines,
): Candidate[] {
  const found = rows.flatMap((row) =>
    row.children.flatMap((cell) =>
      blockLines.inCell(cell).flatMap((line) => (isLinkedTitle(line.text) ? [{ row, line }] : [])),
    ),
  );
  return found.length < minInCells ? [] : found.map(({ row, line }) => candidateOfLine(row, line, section));
}

/** One of several papers in a cell. */
export function candidateOfLine(row: TableRow, line: FieldLine, section: readonly string[]): Candidate {
  const candidate = makeCandidate('row', row, line.text, [], [], section);
  const { start } = line.nodes[0]?.position ?? {};
  return start === undefined ? candidate : { ...candidate, start, end: start, column: start.column };
}

/** The papers of a cell with several: lines that lead to or cite a paper, and those that end with a venue. */
export function papersIn(lines: readonly FieldLine[]): readonly FieldLine[] {
  const isPaper = ({ text }: FieldLine) =>
    (leadsToPaper(text) && (isTitleCell(text) || spacedWords(text.text) >= 4)) || isCited(text);
  return lines.filter(isPaper).length < 2
    ? []
    : lines.filter((line) => isPaper(line) || endsInVenue(line.text.text));
}

const bylineFirst = pattern('u')`^\W*by\s\p{Lu}[^\n]{1,80}\(?${printedYear}\)?`;

/** `"[A Title of Words](…)" by Ada Frost (2011)`: a link that opens the line, then its authors and year. */
function isCited(line: StyledText): boolean {
  const [link] = linksOf(line);
  return (
    link !== undefined &&
    /^https?:/iu.test(link.url) &&
    /^(?:[^\p{L}\p{N}]*|\W*\p{L}+\W*[:：]\W*)$/u.test(line.text.slice(0, link.start)) &&
    spacedWords(line.text.slice(link.start, link.end)) >= 2 &&
    bylineFirst.test(line.text.slice(link.end))
  );
}

/** `A title of some words [KNAR 2021]` */
function endsInVenue(text: string): boolean {
  const [, words = '', venue = ''] = /^(.*)\s[[(]([^()[\]]+)[\])]\s*$/u.exec(text) ?? [];
  return spacedWords(words) >= 3 && readVenue(venue)?.venue != null;
}

function leadsToPaper(text: StyledText): boolean {
  return linksOf(text).some(({ url }) => isPaperUrl(url) || isDocument(url));
}

/** A table with fewer papers in its cells than this lists something else. */
const minInCells = 3;

/** `[A Title of Words](…)`: a line that begins with a link to a document or to literature. */
function isLinkedTitle(text: StyledText): boolean {
  const [link] = linksOf(text);
  return (
    link !== undefined &&
    /^[^\p{L}\p{N}]*$/u.test(text.text.slice(0, link.start)) &&
    spacedWords(text.text.slice(link.start, link.end)) >= 3 &&
    leadsToPaper(text)
  );
}
