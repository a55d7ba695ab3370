/** A table's delimiter row, such as `|---|:-:|`. */
const delimiter = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$|^\|\s*:?-+:?\s*\|$/u;
const fence = /^\s*(?:`{3}|~{3})/u;

/** A header row and the delimiter row below it that have different numbers of cells. */
export interface RaggedHeader {
  /** The line of the header row, from 1. */
  readonly line: number;
  readonly cells: number;
  readonly columns: number;
}

/** Tables that markdown misses because their header and delimiter rows differ in the number of cells. */
export function raggedHeaders(lines: readonly string[]): RaggedHeader[] {
  const found: RaggedHeader[] = [];
  let inCode = false;
  lines.forEach((line, index) => {
    if (fence.test(line)) inCode = !inCode;
    // Few lines begin like a delimiter row.
    if (inCode || !/^[\s|]*:?-/u.test(line) || !line.includes('|') || !delimiter.test(line.trim())) return;
    const head = lines[index - 1] ?? '';
    if (!head.includes('|') || !/\p{L}/u.test(head)) return;
    const [cells, columns] = [cellsOf(head), cellsOf(line)];
    if (cells !== columns) found.push({ line: index, cells, columns });
  });
  return found;
}

/** Adds cells at the end of a table's header row or delimiter row, whichever is shorter. No column moves. */
export function levelHeaders(lines: readonly string[]): readonly string[] {
  const ragged = raggedHeaders(lines);
  if (ragged.length === 0) return lines;
  const level = [...lines];
  for (const { line, cells, columns } of ragged) {
    const [at, missing, cell] =
      cells < columns ? [line - 1, columns - cells, ' '] : [line, cells - columns, '---'];
    const row = (level[at] ?? '').trimEnd();
    level[at] = `${/(?<!\\)\|$/u.test(row) ? row : `${row} |`}${`${cell}|`.repeat(missing)}`;
  }
  return level;
}

function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u).length;
}
