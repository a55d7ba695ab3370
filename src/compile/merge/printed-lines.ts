import { authorsOf } from '../../paper/authors-of.ts';
import type { Paper, PrintedLine, PrintedPiece } from '../../paper/schema.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import { hiddenMarkup } from './hidden-markup.ts';

/** Where a field is in a line: columns from 0, the end excluded. */
interface FieldRange {
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/** Text between two fields is shortened in the middle, a long field at its end; in characters. */
const keptBeside = 30;
const keptOfField = 200;
/** Nothing after this column is shown. */
const maxLine = 4_000;

/**
 * The lines that contain the fields of a paper, in the order of files and lines, as a reader sees them.
 * BibTeX fields are left out, except authors that the app shows.
 */
export function printedLinesOf(
  paper: Omit<Paper, 'related' | 'printedLines'>,
  linesOf: (file: string) => readonly string[],
): PrintedLine[] {
  const lines = new Map<string, { file: string; line: number; ranges: FieldRange[] }>();
  for (const [field, [file, line, from, to]] of Object.entries(paper.provenance)) {
    if (field === 'bibtex.authors' ? authorsOf(paper) !== paper.bibtex?.authors : /^bibtex\./u.test(field))
      continue;
    const key = `${file}:${line}`;
    const found = lines.get(key) ?? { file, line, ranges: [] };
    found.ranges.push({ field, from: from - 1, to });
    lines.set(key, found);
  }
  return [...lines.values()]
    .sort((a, b) => compareCodeUnits(a.file, b.file) || a.line - b.line)
    .map(({ file, line, ranges }) => ({
      file,
      line,
      pieces: piecesOf((linesOf(file)[line - 1] ?? '').slice(0, maxLine), ranges, !/\.bib$/iu.test(file)),
    }));
}

/** Cuts a line where fields begin or end. A field is in every piece that it covers. */
function piecesOf(text: string, ranges: readonly FieldRange[], isMarkdown: boolean): PrintedPiece[] {
  const hidden = isMarkdown ? hiddenMarkup(text) : [];
  const cuts = [0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  const pieces = cuts.slice(1).flatMap((to, index): PrintedPiece[] => {
    const from = cuts[index] ?? 0;
    const shown = visible(text, from, to, hidden);
    if (shown === '') return [];
    const fields = ranges.filter((range) => range.from <= from && to <= range.to).map(({ field }) => field);
    return [fields.length === 0 ? { text: shown } : { text: shown, fields }];
  });
  return pieces.map((piece, index) => shortened(piece, index === 0, index === pieces.length - 1));
}

function visible(text: string, from: number, to: number, hidden: readonly boolean[]): string {
  let shown = '';
  for (let at = from; at < to; at += 1) if (hidden[at] !== true) shown += text.charAt(at);
  return shown.replace(/\s+/gu, ' ');
}

function shortened({ text, fields }: PrintedPiece, isFirst: boolean, isLast: boolean): PrintedPiece {
  if (fields !== undefined)
    return { text: text.length > keptOfField ? `${whole(text.slice(0, keptOfField))}…` : text, fields };
  const trimmed = isFirst ? text.trimStart() : isLast ? text.trimEnd() : text;
  if (trimmed.length <= 2 * keptBeside) return { text: trimmed };
  const start = isFirst ? '' : trimmed.slice(0, keptBeside);
  const end = isLast ? '' : trimmed.slice(-keptBeside);
  return { text: `${whole(start)}…${whole(end)}` };
}

/** Without lone surrogates. */
function whole(text: string): string {
  return text.replace(/\p{Cs}/gu, '');
}
